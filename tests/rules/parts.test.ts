import { expect, test } from 'vitest'
import { partsPlugin } from '../../src/entry/partsPlugin.ts'

type Hooks = {
  augmentChunkHash: () => string
  generateBundle: { handler: (options: object, bundle: Record<string, object>) => void }
}
const { augmentChunkHash, generateBundle } = partsPlugin() as unknown as Hooks

test('A part that is asked for has a second try, and what is written for it is in the name of the file', () => {
  const bundle = {
    asks: { type: 'chunk', code: "const find=()=>import(`./find-1.js`),away=()=>import('https://example.org')" },
    quiet: { type: 'chunk', code: 'const words=1' },
    sheet: { type: 'asset', source: 'import(`./a.js`)' },
  }
  generateBundle.handler({}, bundle)
  expect(augmentChunkHash()).toContain('importAgain=')
  expect(bundle.asks.code).toBe(
    `${augmentChunkHash()}const find=()=>importAgain(\`./find-1.js\`),away=()=>import('https://example.org')`,
  )
  expect(bundle.quiet.code).toBe('const words=1')
  expect(bundle.sheet.source).toBe('import(`./a.js`)')
})
