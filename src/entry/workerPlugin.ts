import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { key } from '../store/storage.ts'

/** What a host or a crawler reads and no reader does, and the worker itself. */
const notForReaders = new Set(['_headers', 'robots.txt', 'sitemap.xml', 'sw.js'])

/**
 * Builds the worker as the last part of the one build: the files of the finished site, with their hashes, are put
 * into it. One script with no imports, since not every browser runs a worker that is a module.
 */
export function workerPlugin(root: string): Plugin {
  let site = ''
  let base = '/'
  return {
    name: 'afterwards:worker',
    apply: 'build',
    config: ({ build }) => ({
      environments: {
        worker: {
          consumer: 'client',
          build: {
            outDir: build?.outDir ?? 'dist',
            emptyOutDir: false,
            copyPublicDir: false,
            rollupOptions: {
              input: { sw: join(root, 'src/entry/worker.ts') },
              output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
            },
          },
        },
      },
    }),
    configResolved: (config) => {
      base = config.base
      site = resolve(root, config.build.outDir)
    },
    applyToEnvironment: (environment) => environment.name === 'worker',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const copy = JSON.stringify(copyOf(site, base))
        for (const item of Object.values(bundle))
          if (item.type === 'chunk') item.code = item.code.replaceAll('copyOfSite', () => copy)
      },
    },
  }
}

/** Every file that a reader may need, with its hash, and one hash over them all: the version. */
function copyOf(site: string, base: string) {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !notForReaders.has(name))
    .toSorted()
  const files = Object.fromEntries(names.map((name) => [name, `sha256-${hashOf(readFileSync(join(site, name)))}`]))
  return { base, prefix: `${key} ${base} `, version: hashOf(JSON.stringify(files)).slice(0, 12), files }
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64')
