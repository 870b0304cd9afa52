import { describe, expect, test } from 'vitest'
import {
  loadClaims,
  loadEverySection,
  loadGaps,
  loadGlossary,
  loadSources,
  loadSupport,
  spine,
} from '../../src/content/load.ts'
import { nothingKept, type Kept, type Saved } from '../../src/guide/kept.ts'
import { stepsOf } from '../../src/guide/order.ts'
import { isBlank, namesIn, sheetsOf, type Choice, type Whole } from '../../src/guide/print.ts'

const whole: Whole = {
  language: 'en',
  steps: await loadEverySection(),
  claims: await loadClaims(),
  sources: await loadSources(),
  gaps: await loadGaps(),
  glossary: await loadGlossary(),
  support: await loadSupport(),
}
const sheets = (choice: Partial<Choice>, kept: Kept = nothingKept, country: string | null = null) =>
  sheetsOf(whole, { what: 'all', step: 'hormones', ...choice }, kept, country)
const saving = (...saved: [Saved['kind'], string][]): Kept => ({
  ...nothingKept,
  saved: saved.map(([kind, id], at) => ({ kind, id, at })),
})
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('All of it', () => {
  test('Every step in the order of the guide, every claim, term, help line and source', () => {
    const all = sheets({ what: 'all' })
    expect(ids(all.steps)).toEqual(ids(stepsOf(spine)))
    expect(ids(all.claims)).toEqual(ids(whole.claims.claims))
    expect(ids(all.lines)).toEqual(ids(whole.support.lines))
    expect(ids(all.terms).toSorted()).toEqual(ids(whole.glossary.terms).toSorted())
    expect(ids(all.sources).toSorted()).toEqual(ids(whole.sources.sources).toSorted())
    expect(all.gaps).toBe(whole.gaps)
  })

  test('The terms stand by the alphabet of the guide, not by that of the browser', () => {
    const order = (language: string) => {
      const { terms } = sheetsOf({ ...whole, language }, { what: 'all', step: 'hormones' }, nothingKept, null)
      return ids(terms).filter((id) => ['dissociation', 'dyspareunia'].includes(id))
    }
    expect(order('en')).toEqual(['dissociation', 'dyspareunia'])
    expect(order('lt')).toEqual(['dyspareunia', 'dissociation'])
  })

  test('Sources that something rests on come before those that nothing rests on', () => {
    const cited = sheets({ what: 'all' }).sources.map((source) => source.cited)
    expect(cited).toEqual(cited.toSorted((a, b) => Number(b) - Number(a)))
  })
})

describe('Only one step', () => {
  test('The step alone, and of the rest only what it names', () => {
    const one = sheets({ what: 'step', step: 'hormones' })
    expect(ids(one.steps)).toEqual(['hormones'])
    const named = namesIn(one.steps)
    expect(new Set(ids(one.claims))).toEqual(named.claims)
    expect(ids(one.claims).length).toBeGreaterThan(0)
    expect(ids(one.claims).length).toBeLessThan(whole.claims.claims.length)
    expect(new Set(ids(one.terms))).toEqual(named.terms)
    expect(one.gaps).toBeNull()
  })

  test('Every source that its words or its claims name comes along, and no other', () => {
    for (const { id } of whole.steps) {
      const one = sheets({ what: 'step', step: id })
      const due = new Set([
        ...namesIn(one.steps).sources,
        ...one.claims.flatMap((claim) => claim.sources.map((source) => source.id)),
      ])
      expect(new Set(ids(one.sources)), id).toEqual(due)
    }
  })

  test('No help line, until a country is picked: then its lines and those for any country', () => {
    expect(sheets({ what: 'step' }).lines).toEqual([])
    const countries = new Set(sheets({ what: 'step' }, nothingKept, 'IE').lines.map((line) => line.country))
    expect(countries).toEqual(new Set(['IE', 'XX']))
  })

  test('A step that does not exist is a blank sheet', () => {
    expect(isBlank(sheets({ what: 'step', step: 'gone' }))).toBe(true)
  })
})

describe('Only what is saved', () => {
  test('Where nothing is saved the sheets are blank, whatever was noted or explored', () => {
    const kept: Kept = {
      ...nothingKept,
      explored: { hormones: { state: 'explored', at: 1 } },
      notes: { hormones: [{ text: 'mine', at: 1 }] },
    }
    expect(isBlank(sheets({ what: 'saved' }, kept))).toBe(true)
  })

  test('A saved step, question, term and line, each once, in the order of the guide', () => {
    const kept = saving(['line', 'gb-samaritans'], ['step', 'hormones'], ['step', 'not-alone'], ['question', 'q35'])
    const saved = sheets({ what: 'saved' }, kept)
    expect(ids(saved.steps)).toEqual(['not-alone', 'hormones'])
    expect(ids(saved.questions)).toEqual(['q35'])
    expect(ids(saved.lines)).toEqual(['gb-samaritans'])
  })

  test('A saved question that stands in a saved step is not printed twice', () => {
    const step = whole.steps.find(({ id }) => id === 'hormones')
    const card = step?.cards[0]?.id ?? ''
    expect(sheets({ what: 'saved' }, saving(['question', card])).questions).toHaveLength(1)
    expect(sheets({ what: 'saved' }, saving(['question', card], ['step', 'hormones'])).questions).toEqual([])
  })

  test('A saved term is printed though nothing on the sheets names it', () => {
    expect(ids(sheets({ what: 'saved' }, saving(['term', 'oxytocin'])).terms)).toContain('oxytocin')
  })

  test('Something saved that this version does not have is left out', () => {
    expect(isBlank(sheets({ what: 'saved' }, saving(['step', 'gone'], ['line', 'gone'])))).toBe(true)
  })
})
