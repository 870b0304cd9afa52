import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packageOf, shippedPlugin } from '../../src/entry/shippedPlugin.ts'
import { loadShipped } from '../../src/content/load.ts'

type Emitted = { fileName: string; source: string }

/** What the build does with a site that is made of these modules. */
function buildOf(modules: Record<string, number>): { emitted: Emitted[]; refused: string[] } {
  const emitted: Emitted[] = []
  const refused: string[] = []
  const { generateBundle } = shippedPlugin(process.cwd()) as unknown as {
    generateBundle: (this: object, options: unknown, bundle: unknown) => void
  }
  const chunk = {
    type: 'chunk',
    modules: Object.fromEntries(Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }])),
  }
  const hands = { emitFile: (file: Emitted) => emitted.push(file), error: (said: string) => refused.push(said) }
  generateBundle.call(hands, {}, { chunk })
  return { emitted, refused }
}

test('A package is known by the modules that come from it, ours by none', () => {
  expect(packageOf('/x/node_modules/react/index.js')).toBe('react')
  expect(packageOf('/x/node_modules/@scope/name/a/b.js?v=1')).toBe('@scope/name')
  expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('b')
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite')
  expect(packageOf('/x/src/pages/Root.tsx')).toBeUndefined()
  expect(packageOf('/x/node_modules/.cache/afterwards/0/face.woff2?url')).toBeUndefined()
})

test('The build stops where something is in the site that /about does not name', () => {
  expect(buildOf({ '/x/node_modules/react/index.js': 9, '/x/src/a.ts': 5 }).refused).toEqual([])
  expect(buildOf({ '/x/node_modules/left-over/index.js': 9 }).refused).toEqual([
    'content/shipped.json does not name left-over',
  ])
  expect(buildOf({ '/x/node_modules/left-over/index.js': 0 }).refused).toEqual([])
})

test('Everything that readers depend on is named, with what its own package says of it', async () => {
  const { packages } = await loadShipped()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const versions = Object.fromEntries(packages.map(({ name, version }) => [name, version]))
  expect(versions).toMatchObject(dependencies)
  expect(packages.map(({ licence }) => licence).filter((licence) => !['MIT', 'OFL-1.1'].includes(licence))).toEqual([])
})

test('The text of each licence is in the site, and no more than that of what readers get', () => {
  const [{ fileName, source } = { fileName: '', source: '' }] = buildOf({}).emitted
  expect(fileName).toBe('licences.txt')
  expect(source.match(/MIT License|The MIT License/gi)?.length).toBeGreaterThanOrEqual(8)
  expect(source.match(/SIL OPEN FONT LICENSE/gi)?.length).toBeGreaterThanOrEqual(2)
  expect(source.length).toBeLessThan(30_000)
})
