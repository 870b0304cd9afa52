import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSummary } from '../../src/content/load.ts'
import {
  blankField,
  careOf,
  longestBlank,
  pickField,
  picksFrom,
  rowsOf,
  sheetOf,
  sizeOf,
  statementsOf,
} from '../../src/guide/summary.ts'

const { groups } = await loadSummary()
const all = statementsOf(groups)
const form = (ids: readonly string[], blanks: Readonly<Record<string, string>> = {}): [string, string][] => [
  ...ids.map((id): [string, string] => [pickField, id]),
  ...Object.entries(blanks).map(([id, text]): [string, string] => [blankField(id), text]),
]
const sheet = (ids: readonly string[], blanks?: Readonly<Record<string, string>>) =>
  sheetOf(groups, picksFrom(form(ids, blanks), groups))
const texts = (ids: readonly string[], blanks?: Readonly<Record<string, string>>) =>
  sheet(ids, blanks).flatMap(({ lines }) => lines.map(({ text }) => text))

describe('What is on the sheet', () => {
  test('Nothing picked is an empty sheet, and a blank alone picks nothing', () => {
    expect(sheet([])).toEqual([])
    expect(sheet([], { since: 'two years ago' })).toEqual([])
  })

  test('What was picked stands under its heading, in the order of the page', () => {
    expect(sheet(['hurts', 'cry-after']).map(({ title }) => title)).toEqual(['What happens', 'Pain or bleeding'])
    expect(texts(['hurts', 'cry-after'])).toEqual(['I cry after sex.', 'Sex hurts.'])
  })

  test('A blank holds what was written, tidied, or leaves room for a pen', () => {
    expect(texts(['since'], { since: '  two \n years ago ' })).toEqual(['It began about two years ago'])
    expect(texts(['since'], { since: '   ' })).toEqual(['It began about ____________________'])
  })

  test('An id that is no statement, and a file, are left out', () => {
    expect(sheet(['nonsense', 'toString'])).toEqual([])
    expect(picksFrom([[pickField, new Blob()] as const], groups)).toEqual({})
  })
})

describe('It always fits', () => {
  const wide = 'W'.repeat(longestBlank)
  const everything = all.map(({ id }) => id)
  const filled = Object.fromEntries(everything.map((id) => [id, wide]))

  test('One thing is set large, and everything, with every blank full, small', () => {
    expect(sizeOf(sheet(['hurts']))).toBe('few')
    expect(sizeOf(sheet(everything, filled))).toBe('all')
  })

  test('Everything, with every blank full of wide letters, has no more rows than the smallest setting holds', () => {
    expect(rowsOf(sheet(everything, filled), 58)).toBeLessThanOrEqual(112)
  })

  test('The more is picked, the smaller it is set, and never the other way round', () => {
    const sizes = ['few', 'some', 'many', 'all']
    fc.assert(
      fc.property(fc.subarray(everything), fc.constantFrom(...everything), (ids, more) => {
        const size = (each: readonly string[]): number => sizes.indexOf(sizeOf(sheet(each, filled)))
        expect(size([...new Set([...ids, more])])).toBeGreaterThanOrEqual(size(ids))
      }),
    )
  })

  test('Whatever is written, a blank is one line of no more than it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (text) => {
        const written = picksFrom(form(['since'], { since: text }), groups)['since'] ?? ''
        expect(written.length).toBeLessThanOrEqual(longestBlank)
        expect(written).toBe(written.trim())
        expect(written).not.toMatch(/[\n\t]/)
      }),
    )
  })
})

describe('Danger', () => {
  test.for([
    ['severe-pain', 'now'],
    ['heavy-bleeding', 'now'],
    ['end-life', 'now'],
    ['afraid', 'now'],
    ['pregnant-bleeding', 'now'],
    ['recent', 'today'],
  ])('%s has a card that says %s', ([id, level]) => {
    const statement = all.find((each) => each.id === id)
    expect(statement && careOf(statement)?.level).toBe(level)
  })

  test('A statement that is no sign of danger has none', () => {
    expect(careOf({})).toBeUndefined()
  })
})
