import { describe, expect, test } from 'vitest'
import { loadSupport, loadWidget } from '../../src/content/load.ts'
import { fittingLines } from '../../src/guide/help.ts'

const { countries, lines } = await loadSupport()
const widget = await loadWidget('get-support')
const topics = widget?.kind === 'help' ? widget.topics : []
const topic = (id: string) => topics.find((each) => each.id === id) ?? { lines: [] }
const found = (id: string, country: string | null) => fittingLines(lines, topic(id), country).map((line) => line.id)
const cases = topics.flatMap(({ id }) => [
  ...countries.map((country) => [id, country.id] as const),
  [id, null] as const,
])

describe('Real words', () => {
  test('There are seven topics and twelve countries to look through', () => {
    expect([topics.length, countries.length]).toEqual([7, 12])
  })

  test.for(cases.filter(([id]) => id !== 'hurts'))('For "%s" in %s there are two or three lines', ([id, country]) => {
    expect(found(id, country).length).toBeGreaterThanOrEqual(2)
    expect(found(id, country).length).toBeLessThanOrEqual(3)
  })

  test('Pain has no help line that we know of: the one list of clinicians stands for every country', () => {
    for (const country of [null, 'GB', 'MX']) expect(found('hurts', country)).toEqual(['xx-isswsh-find-a-provider'])
  })

  test.for(cases.filter(([id]) => id === 'afraid'))(
    'For "%s" in %s at least one line is not for one gender or one place alone',
    ([id, country]) => {
      const open = fittingLines(lines, topic(id), country).filter(
        ({ who }) => !/\b(wom[ae]n|men)\b|Western Cape|Qu\u00e9bec|Alberta/.test(who ?? ''),
      )
      expect(open.length).toBeGreaterThan(0)
    },
  )

  test('No line of another country is ever shown', () => {
    for (const [id, country] of cases)
      for (const line of fittingLines(lines, topic(id), country))
        expect(['XX', country], `${id} in ${country}`).toContain(line.country)
  })
})

describe('Choosing', () => {
  const line = (id: string, country: string) => ({ id, country }) as (typeof lines)[number]
  const all = [
    line('a', 'GB'),
    line('b', 'GB'),
    line('c', 'GB'),
    line('d', 'GB'),
    line('e', 'IE'),
    line('x', 'XX'),
    line('y', 'XX'),
  ]
  const ids = (wanted: string[], country: string | null) =>
    fittingLines(all, { lines: wanted }, country).map(({ id }) => id)

  test('They stand in the order of the writer, three at most', () => {
    expect(ids(['d', 'b', 'a', 'c', 'x'], 'GB')).toEqual(['d', 'b', 'a'])
  })

  test('A country with one line gets one for every country beside it', () => {
    expect(ids(['e', 'x', 'y'], 'IE')).toEqual(['e', 'x'])
  })

  test('A country with none gets those for every country, as somebody does who names no country', () => {
    expect(ids(['a', 'x', 'y'], 'ES')).toEqual(['x', 'y'])
    expect(ids(['a', 'x', 'y'], null)).toEqual(['x', 'y'])
  })
})
