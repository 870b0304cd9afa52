import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/entry/serve.ts'
import { findChromium } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    site: string
    dist: string
    subSite: string
    subDist: string
  }
}

/** Builds the guide at a root and under a sub-path, and serves both as a static host would. */
export default async function setup(project: TestProject): Promise<() => void> {
  process.env['CHROMIUM'] = findChromium()
  const sub = mkdtempSync(join(tmpdir(), 'afterwards-'))
  build('/', resolve('dist'))
  build('/below/', sub)
  const root = await serve(resolve('dist'), { port: 0 })
  const below = await serve(sub, { port: 0, base: '/below/' })
  project.provide('site', root.url)
  project.provide('dist', resolve('dist'))
  project.provide('subSite', below.url)
  project.provide('subDist', sub)
  return () => {
    root.server.close()
    below.server.close()
    rmSync(sub, { recursive: true, force: true })
  }
}

/** In a process of its own: what a build imports stays imported. The sources are here, or in another folder. */
export function build(base: string, outDir: string, folder = '.'): void {
  execFileSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    {
      env: { ...process.env, BASE_PATH: base, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
      cwd: folder,
    },
  )
}
