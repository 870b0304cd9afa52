import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { classNamesIn } from '../../src/entry/classNames.ts'

const root = process.cwd()
const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join(root, 'src', name))

const classesIn = (file: string): string[] => {
  const found: string[] = []
  parse(readFileSync(file, 'utf8')).walkRules(({ selector }) => {
    found.push(...Array.from(selector.matchAll(/\.([A-Za-z_][\w-]*)/g), ([, name = '']) => name))
  })
  return [...new Set(found)]
}
const all = sheets.filter((file) => file.endsWith('.module.css'))
const namesFrom = (nameOf: (name: string, file: string) => string): string[] =>
  all.flatMap((file) => classesIn(file).map((name) => nameOf(name, file)))

test('Every class of every component has a short name of its own, which no class that is written by hand has', () => {
  const names = namesFrom(classNamesIn(root))
  expect(names.length).toBeGreaterThan(300)
  expect(new Set(names).size).toBe(names.length)
  const byHand = sheets.filter((file) => !all.includes(file)).flatMap(classesIn)
  expect(byHand).toContain('wrap')
  expect(names.filter((name) => byHand.includes(name))).toEqual([])
  // Also one that is only in the markup.
  for (const name of names) expect(name).toMatch(/^(?:[A-Z]|_+[A-Z])_*[A-Za-z0-9]$/)
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(4)
})

test('Both bundles of a page, that of the build and that of the browser, know a class by the same name', () => {
  const nameOf = classNamesIn(root)
  const [first = '', second = ''] = all
  expect(nameOf('card', `${first}?inline`)).toBe(nameOf('card', first))
  expect(nameOf('card', second)).not.toBe(nameOf('card', first))
  expect(nameOf('card', join(root, 'src/pages/New.module.css'))).toMatch(/^_*[A-Z]a$/)
  expect(namesFrom(classNamesIn(root))).toEqual(namesFrom(classNamesIn(root)))
})
