import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { Content } from '../content/compile/compile.ts'
import type { Licensed, ShippedWords } from '../content/schema.ts'

/** What `package.json` says of each package that readers get. */
export function withLicences(shipped: Content['shipped'], root: string): ShippedWords {
  return {
    ...shipped,
    packages: shipped.packages.map((each): Licensed => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folderOf(each.package, root), 'package.json'), 'utf8'),
      ) as Record<'name' | 'version' | 'license', string>
      return { ...each, name, version, licence: license }
    }),
  }
}

/** A package that only another one depends on may be found beside that one alone. */
function folderOf(name: string, root: string): string {
  const beside = [root, join(root, 'node_modules/react-dom'), join(root, 'node_modules/vite')]
  const paths = beside.flatMap((folder) => createRequire(join(folder, 'package.json')).resolve.paths(name) ?? [])
  const found = paths.map((path) => join(path, name)).find((folder) => isPackage(folder))
  if (!found) throw new Error(`${name} is not installed: content/shipped.json names it`)
  return found
}

const isPackage = (folder: string): boolean => {
  try {
    return readdirSync(folder).includes('package.json')
  } catch {
    return false
  }
}

/** The package that a module of the bundle comes from; nothing for our own, and for what the build keeps beside them. */
export function packageOf(id: string): string | undefined {
  // A few lines of the build tools themselves: they have no file.
  const tool = /^\0(rolldown|vite)\//.exec(id)?.[1]
  if (tool) return tool
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(id.split(sep).join('/')) ?? []
  return name
}

/** Writes the texts of the licences, and stops the build where something is in the site that /about does not name. */
export function shippedPlugin(root: string): Plugin {
  const written = readFileSync(join(root, 'src/content/shipped.json'), 'utf8')
  const named = (JSON.parse(written) as Content['shipped']).packages.map((each) => each.package)
  return {
    name: 'afterwards:shipped',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((item) =>
        item.type === 'chunk'
          ? Object.entries(item.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : [],
      )
      const used = new Set(modules.map(packageOf).filter((name) => name !== undefined))
      const unnamed = [...used].filter((name) => !named.includes(name))
      if (unnamed.length > 0) this.error(`content/shipped.json does not name ${unnamed.join(', ')}`)
      const texts = named.map((name) => `${name}\n\n${licenceOf(folderOf(name, root))}`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n\n${'-'.repeat(78)}\n\n`) })
    },
  }
}

/** The text of a package's licence, as it came. */
function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${dirname(folder)} has no licence in it`)
  // What a build tool is made of itself does not reach readers.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled dependencies')
  return own.trim()
}
