import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

type Import = { from: string; to: string; type: boolean }

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
const textOf = (file: string): string => readFileSync(join('src', file), 'utf8')

const statement = /^(?:import|export)\s+(?<type>type\s+)?(?:[\w*{}\s,$]+\sfrom\s+)?'(?<to>[^']+)'/gm
const lazy = /\bimport\(\s*'(?<to>[^']+)'/g

/** What a file of `src` imports, own files by their path in `src`, packages by their name. */
function importsOf(from: string): Import[] {
  const found = [...textOf(from).matchAll(statement), ...textOf(from).matchAll(lazy)]
  return found.map(({ groups }) => {
    const to = groups?.['to'] ?? ''
    return {
      from,
      to: (to.startsWith('.') ? posix.join(dirname(from), to) : to).replace(/\?.*/, ''),
      type: groups?.['type'] !== undefined,
    }
  })
}

const imports = files.flatMap(importsOf)
const said = ({ from, to }: Import): string => `${from} imports ${to}`
const roomOf = (path: string): string => path.split('/')[0] ?? ''
const own = (path: string): boolean =>
  ['content', 'guide', 'store', 'components', 'pages', 'styles', 'entry'].includes(roomOf(path))

/** Examples draw a component with words that are handed in: they know the types of all of them. */
const isExamples = (from: string): boolean => from === 'content/examples.ts' || from.endsWith('.examples.tsx')

/** Where an import leads, in the words of the table of rooms. */
function placeOf({ from, to, type }: Import): string {
  if (roomOf(to) !== 'content') return roomOf(to)
  if (to.endsWith('.json')) return 'the JSON'
  if (to === 'content/load.ts') return type && isExamples(from) ? 'content types' : 'content/load'
  return type ? 'content types' : 'content code'
}

const mayImport: Record<string, readonly string[]> = {
  guide: ['content types', 'guide'],
  store: ['content types', 'guide', 'store'],
  components: ['content types', 'guide', 'components'],
  pages: ['content types', 'content/load', 'guide', 'store', 'components', 'pages'],
}
const buildTime = /^entry\/(\w+Plugin|content|fonts)\.ts$/

test('The scan sees imports of every form', () => {
  expect(imports.length).toBeGreaterThan(150)
  expect(imports).toContainEqual({ from: 'components/Prose/Prose.tsx', to: 'guide/paths.ts', type: false })
  expect(imports).toContainEqual({ from: 'guide/paths.ts', to: 'content/schema.ts', type: true })
  expect(imports).toContainEqual({ from: 'pages/routes.ts', to: 'pages/HomePage.tsx', type: false })
  expect(imports).toContainEqual({ from: 'store/guideStore.ts', to: 'guide/kept.ts', type: false })
})

describe('One direction', () => {
  test.for(Object.entries(mayImport))('%s/ imports only from the rooms below it', ([room, allowed]) => {
    const here = imports.filter(({ from, to }) => roomOf(from) === room && own(to))
    expect(here.length).toBeGreaterThan(0)
    expect(here.filter((each) => !allowed.includes(placeOf(each))).map(said)).toEqual([])
  })

  test('The words import nothing of ours', () => {
    expect(
      imports.filter(({ from, to }) => roomOf(from) === 'content' && own(to) && roomOf(to) !== 'content').map(said),
    ).toEqual([])
  })

  test('Nobody imports a door', () => {
    expect(imports.filter(({ from, to }) => roomOf(from) !== 'entry' && roomOf(to) === 'entry').map(said)).toEqual([])
  })

  test('Only load.ts imports the JSON', () => {
    const reading = imports.filter(({ to }) => to.endsWith('.json'))
    expect(reading.length).toBeGreaterThan(5)
    expect(reading.filter(({ from }) => !['content/load.ts', 'content/ui.d.ts'].includes(from)).map(said)).toEqual([])
  })

  test('Only pages and doors load the words', () => {
    const loading = new Set(imports.filter((each) => placeOf(each) === 'content/load').map(({ from }) => roomOf(from)))
    expect([...loading].toSorted()).toEqual(['entry', 'pages'])
  })

  test('Thinking knows no view, no storage and no clock', () => {
    const outside = imports.filter(({ from, to }) => roomOf(from) === 'guide' && !own(to))
    expect(outside.map(said)).toEqual([])
    const impure = files.filter(
      (file) =>
        roomOf(file) === 'guide' &&
        /\b(document|window|localStorage|sessionStorage|navigator)\.|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(
          textOf(file),
        ),
    )
    expect(impure).toEqual([])
  })

  test('A component knows no store', () => {
    expect(
      imports.filter(({ from, to }) => roomOf(from) === 'components' && to.startsWith('zustand')).map(said),
    ).toEqual([])
  })
})

describe('The reader’s browser gets no validator', () => {
  test('Schema and compiler run in the build only: everybody else takes their types', () => {
    const running = imports.filter(
      (each) => roomOf(each.from) !== 'content' && !buildTime.test(each.from) && placeOf(each) === 'content code',
    )
    expect(running.map(said)).toEqual([])
  })

  test('The loader of the words takes types of the schema, and nothing that runs', () => {
    const loader = imports.filter(({ from }) => from === 'content/load.ts')
    expect(loader.length).toBeGreaterThan(5)
    expect(loader.filter((each) => placeOf(each) === 'content code' || !own(each.to)).map(said)).toEqual([])
  })

  test('What is build time is imported by no program of the browser', () => {
    expect(
      imports.filter(({ from, to, type }) => buildTime.test(to) && !type && !buildTime.test(from)).map(said),
    ).toEqual([])
  })

  test('Node is asked for in the build only', () => {
    const browser = imports.filter(
      ({ from, to }) => to.startsWith('node:') && ['guide', 'store', 'components', 'pages'].includes(roomOf(from)),
    )
    expect([
      ...browser.map(said),
      ...imports
        .filter(({ from, to }) => /^entry\/(browser|exit|left|nothing)\./.test(from) && to.startsWith('node:'))
        .map(said),
    ]).toEqual([])
  })
})

test('An address of the guide is spelt in guide/paths.ts alone', () => {
  const spelt =
    /['"`]\/(guide|questions|your-guide|support|evidence|glossary|privacy|about|talk|summary|calm|check-in)\b/
  expect(spelt.test(textOf('guide/paths.ts'))).toBe(true)
  const readers = files.filter((file) => roomOf(file) !== 'entry' && file !== 'guide/paths.ts')
  expect(readers.filter((file) => spelt.test(textOf(file)))).toEqual([])
})

test('Nothing of ours is a default export', () => {
  expect(files.filter((file) => /^export default\b|\bas default\b/m.test(textOf(file)))).toEqual([])
})

test('No element carries a style attribute, which the policy of the page refuses', () => {
  expect(files.filter((file) => file.endsWith('.tsx') && /\sstyle=/.test(textOf(file)))).toEqual([])
})

test('A link inside the guide is our own: the router’s costs each drawing and each first visit', () => {
  const router = files.filter((file) => textOf(file).includes("from 'react-router-dom'"))
  expect(router.length).toBeGreaterThan(5)
  expect(router.filter((file) => /\{[^}]*\b(?:Nav)?Link\b[^}]*\} from 'react-router-dom'/.test(textOf(file)))).toEqual(
    [],
  )
})
