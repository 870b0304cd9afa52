import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const [, rooms = ''] = /## The rooms\n([^]*?)\n## /.exec(readme) ?? []
const rows = rooms.split('\n').filter((line) => line.startsWith('| `'))
const roomOf = (row: string): string => /^\| `([^`]+)\/`/.exec(row)?.[1] ?? ''
const rowOf = (room: string): string => rows.find((row) => roomOf(row) === room) ?? ''
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe('The README’s map of the rooms', () => {
  test('Each room that it names is there', () => {
    expect(rows.length).toBeGreaterThan(7)
    expect(rows.map(roomOf).filter((room) => !existsSync(room))).toEqual([])
  })

  test('Each folder of src is named, and so is each folder of the words', () => {
    expect(foldersIn('src').filter((name) => rowOf(`src/${name}`) === '')).toEqual([])
    expect(foldersIn('src/content').filter((name) => !rowOf('src/content').includes(`\`${name}/\``))).toEqual([])
  })

  test('Each folder and file that a room says it has is in it', () => {
    const named = rows.flatMap((row) =>
      Array.from(
        row.split('|')[2]?.matchAll(/`([\w-]+(?:\/|\.tsx?))`/g) ?? [],
        ([, name = '']) => `${roomOf(row)}/${name}`,
      ),
    )
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})

test('C16: The two commands that everybody needs stand in blocks of their own', () => {
  const blocks = Array.from(readme.matchAll(/^```sh\n([^]*?)\n```$/gm), ([, text]) => text)
  expect(blocks).toEqual(expect.arrayContaining(['npm start', 'npm test']))
})

test('Each command that the README names is one', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = Array.from(readme.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)/g), ([, name = '']) => name)
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'dev', 'words', 'pictures', 'mutation', 'build']))
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
