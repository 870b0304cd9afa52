import { expect, test } from 'vitest'
import { partsPlugin } from '../../src/entry/partsPlugin.ts'

type Hooks = {
  augmentChunkHash: () => string
  generateBundle: { handler: (options: object, bundle: Record<string, object>) => void }
}
const { augmentChunkHash, generateBundle } = partsPlugin() as unknown as Hooks

test('A part that is asked for has a second try, and what is written for it is in the name of the file', () => {
  const bundle = {
    asks: {
      type: 'chunk',
      imports: ['quiet'],
      code: "const find=()=>import(`./find-1.js`),away=()=>import('https://example.org')",
    },
    quiet: { type: 'chunk', imports: [], code: 'const words=1' },
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

test('What is put around it for the parts of a part goes: a page names them all', () => {
  const bundle = {
    asks: {
      type: 'chunk',
      imports: [],
      code: 'x=r(()=>import(`./a-1.js`).then(e=>e.default),[]),y=r(async()=>{let{Page:e}=await import(`./b-2.js`);return{Page:e}},[]),w=r(async()=>{let{n:e}=await import(`./c-3.js`);return{Page:e}},[]),z=q(()=>n(1),[])',
    },
  }
  generateBundle.handler({}, bundle)
  expect(bundle.asks.code).toBe(
    `${augmentChunkHash()}x=importAgain(\`./a-1.js\`).then(e=>e.default),y=importAgain(\`./b-2.js\`),w=r(async()=>{let{n:e}=await importAgain(\`./c-3.js\`);return{Page:e}},[]),z=q(()=>n(1),[])`,
  )
})

test('Parts that need each other in a circle are refused, by name', () => {
  const part = (...imports: string[]) => ({ type: 'chunk', imports, code: '' })
  const told: string[] = []
  const build = (bundle: Record<string, object>): void =>
    generateBundle.handler.call({ error: (text: string) => told.push(text) }, {}, bundle)
  build({ first: part('browser', 'parts'), browser: part('parts', 'vendor'), parts: part('vendor'), vendor: part() })
  expect(told).toEqual([])
  build({
    first: part('browser'),
    browser: part('parts'),
    parts: part('vendor', 'laidOut'),
    laidOut: part('browser'),
    vendor: part(),
  })
  expect(told).toEqual([expect.stringContaining('browser > parts > laidOut > browser')])
})
