import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, test } from 'vitest'

const skipped = new Set(['node_modules', 'dist', '.git', '.stryker-tmp'])
const top = readdirSync('.').filter((name) => !skipped.has(name))
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
const inside = ['src', 'public', 'tests'].flatMap(inFolder)
const outside = [
  ...readdirSync('.', { withFileTypes: true })
    // In a second working tree of the repository .git is a file that names the first.
    .filter((entry) => entry.isFile() && !skipped.has(entry.name))
    .map(({ name }) => name),
  ...(existsSync('.ci') ? inFolder('.ci') : []),
]
const written = [...inside, ...outside].filter(
  (file) => /^\.(tsx?|css|json|html|md|txt|svg|yml|yaml|sh|mjs|)$/.test(extname(file)) || extname(file) === '',
)

const rooms = ['package.json', 'vite.config.ts', 'tsconfig.json', 'index.html', 'src', 'public', 'tests']
const everyProject = [
  'package-lock.json',
  'README.md',
  'LICENSE',
  '.gitignore',
  '.ci',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.vscode',
  'stryker.config.json',
]

describe('C17: Top level', () => {
  test('C17: The seven things of the design are there', () => {
    expect(rooms.filter((name) => !top.includes(name))).toEqual([])
  })

  test('C17: What every project has is there', () => {
    expect(everyProject.filter((name) => !top.includes(name))).toEqual([])
  })

  test('C17: Beside them stands only what every project has', () => {
    expect(top.filter((name) => ![...rooms, ...everyProject].includes(name))).toEqual([])
  })

  test('C17: The rooms of the code are those of the design, and nothing lies between them', () => {
    expect(readdirSync('src').toSorted()).toEqual([
      'components',
      'content',
      'entry',
      'guide',
      'pages',
      'store',
      'styles',
    ])
  })

  test('C17: No file or folder is called utils, helpers, common or misc', () => {
    expect(inside.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/|$)/i.test(file))).toEqual([])
  })
})

describe('Files', () => {
  const code = inside.filter((file) => /\.(tsx?|css)$/.test(file))

  test('None of the code is longer than 300 lines', () => {
    expect(code.length).toBeGreaterThan(100)
    expect(
      code
        .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
        .filter(({ lines }) => lines > 300),
    ).toEqual([])
  })

  test('Nine in ten of the source have under 180 lines', () => {
    const lengths = code
      .filter((file) => file.startsWith('src/'))
      .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
    expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)]).toBeLessThan(180)
  })

  test('A component has a folder of its own name', () => {
    const folders = readdirSync('src/components')
    const astray = folders.filter(
      (folder) =>
        !readdirSync(`src/components/${folder}`).some((file) =>
          [`${folder}.tsx`, `${folder}.module.css`].includes(file),
        ),
    )
    expect(astray).toEqual([])
    expect(readdirSync('src/components', { withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([])
  })

  test('A name says no place in the order, since order is data', () => {
    expect(inside.filter((file) => /^\d+[-_.]/.test(basename(file)))).toEqual([])
  })

  test('No file re-exports its neighbours', () => {
    expect(inside.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
  })

  test('None names a place on somebody’s machine', () => {
    const machine = new RegExp(
      `(?<![\\w.:%}-])/(?:${['work', 'root', 'home', 'Users', 'tmp', 'mnt'].join('|')})/|\\b[A-Z]:\\\\\\\\?Users`,
    )
    expect(machine.test(['see ', 'work', 'main'].join('/').replace(' /', ' /'))).toBe(true)
    expect(written.length).toBeGreaterThan(120)
    const astray = written.filter((file) => machine.test(readFileSync(file, 'utf8')))
    expect(astray).toEqual([])
  })
})
