import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOf, askedOf, places, sinceOf, totalOf, type Found } from '../../src/guide/proof.ts'
import { evening } from '../support/clock.ts'

const site = 'https://afterwards.example'
const nothing = { pages: 0, scripts: 0, styles: 0, letters: 0, pictures: 0 }
const empty = Object.fromEntries(places.map((place) => [place, []])) as unknown as Found

describe('What is stored', () => {
  test('is counted over all places, and a browser that does not say is not counted', () => {
    const item = { kind: 'other', name: 'x', since: null } as const
    expect(totalOf(empty)).toBe(0)
    expect(totalOf({ ...empty, device: [item], caches: [item, item], databases: null })).toBe(3)
  })

  test('is as old as the oldest time in it, whatever else is in it', () => {
    const text = JSON.stringify({ version: 2, kept: { place: { at: evening }, seen: { a: evening - 5 }, notes: {} } })
    expect(sinceOf(text)).toBe(evening - 5)
    expect(sinceOf('{"version":2,"kept":{}}')).toBeNull()
  })

  test('has no age where it cannot be read', () => {
    for (const text of ['', 'null', 'not json', '{"at":', '[]']) expect(sinceOf(text)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => sinceOf(text)).not.toThrow()
      }),
    )
  })
})

describe('How old it is', () => {
  test('is said in the largest unit that is full', () => {
    const ago = (milliseconds: number) => ageOf(evening - milliseconds, evening)
    expect(ago(59_999)).toEqual({ unit: 'now' })
    expect(ago(60_000)).toEqual({ unit: 'minutes', count: 1 })
    expect(ago(59 * 60_000)).toEqual({ unit: 'minutes', count: 59 })
    expect(ago(3_600_000)).toEqual({ unit: 'hours', count: 1 })
    expect(ago(86_399_999)).toEqual({ unit: 'hours', count: 23 })
    expect(ago(86_400_000 * 3)).toEqual({ unit: 'days', count: 3 })
  })

  test('is not guessed, and a clock that was set back makes nothing older', () => {
    expect(ageOf(null, evening)).toEqual({ unit: 'unknown' })
    expect(ageOf(evening + 86_400_000, evening)).toEqual({ unit: 'now' })
  })
})

describe('What was asked of the network', () => {
  test('is counted by whether it went to this site', () => {
    const asked = askedOf([`${site}/`, `${site}/a.js`], site)
    expect(asked).toEqual({ own: { ...nothing, pages: 1, scripts: 1 }, others: [], full: false })
  })

  test('names each other site once, and a site with a name like ours is another', () => {
    const asked = askedOf([`${site}/`, 'https://x.example/a', 'https://x.example/b', `${site}.evil.example/`], site)
    expect(asked).toEqual({
      own: { ...nothing, pages: 1 },
      others: [`${site}.evil.example`, 'https://x.example'],
      full: false,
    })
  })

  test('is told by what it was for, whatever follows the name', () => {
    const names = ['/x/questions', '/a-1.js?v=2', '/b.css', '/f.woff2', '/icon.svg', '/site.webmanifest', '/sw.json']
    expect(
      askedOf(
        names.map((name) => site + name),
        site,
      ).own,
    ).toEqual({
      pages: 2,
      scripts: 1,
      styles: 1,
      letters: 1,
      pictures: 2,
    })
  })

  test('leaves out what is no request', () => {
    expect(askedOf(['', 'blob:null/1', 'data:text/plain,x', 'about:blank'], site)).toEqual({
      own: nothing,
      others: [],
      full: false,
    })
  })

  test('says when the list of the browser is full', () => {
    expect(
      askedOf(
        Array.from({ length: 250 }, () => `${site}/`),
        site,
      ),
    ).toMatchObject({ own: { pages: 250 }, full: true })
  })
})
