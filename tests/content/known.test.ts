import { describe, expect, test } from 'vitest'
import { citeOf, knownIn } from '../../src/content/compile/known.ts'
import sources from '../../src/content/sources.json'
import { everyAddress, pathOf } from '../../src/guide/paths.ts'

describe('How a source is named', () => {
  test.for([
    ['Vingerhoets A', 2013, 'Vingerhoets, 2013'],
    ['Burri AV, Spector TD', 2011, 'Burri and Spector, 2011'],
    ['Bird BS, Schweitzer RD, Strassberg DS', 2011, 'Bird and others, 2011'],
    ['Zickfeld JH, Schubert TW, Seibt B, et al.', 2019, 'Zickfeld and others, 2019'],
    ['van Hemert DA, van de Vijver FJR, Vingerhoets AJJM', 2011, 'van Hemert and others, 2011'],
    ['Bornefeld-Ettmann P, Steil R, Lieberz KA', 2018, 'Bornefeld-Ettmann and others, 2018'],
    ['Gračanin A, Bylsma LM; Vingerhoets AJJM', 2014, 'Gračanin and others, 2014'],
    ['Healthline', null, 'Healthline'],
  ] as const)('%s (%s) is "%s"', ([authors, year, cite]) => {
    expect(citeOf({ authors, year })).toBe(cite)
  })

  test('A name that was written for it wins', () => {
    expect(citeOf({ cite: 'NHS, 2026', authors: 'NHS England', year: 2025 })).toBe('NHS, 2026')
  })

  test('What is joined to a name is a name: an author that says more than that is named by hand', () => {
    const cites = sources.sources.map((source) => citeOf(source))
    expect(cites.filter((cite) => / and (?!others|co-author|van |de )\p{Ll}/u.test(cite))).toEqual([])
  })

  test('Where nobody is named as author it goes by its title', () => {
    expect(citeOf({ authors: null, title: 'Aftercare', year: 2020 })).toBe('Aftercare, 2020')
  })
})

describe('Names that the words may use', () => {
  test('A file that is missing or malformed gives no names, and stops nothing: the schema reports it', () => {
    const known = knownIn({
      'claims.json': 'oops',
      'questions.json': null,
      'guide.json': { parts: [{ id: 'x' }, 7] },
      'glossary.json': { terms: {} },
    })
    expect(known.verdicts).toEqual({})
    expect(known.targets).toMatchObject({ claim: [], question: [], step: [], term: [], line: [] })
  })

  test('They come from the files as they are written', () => {
    const known = knownIn({
      'claims.json': { claims: [{ id: 'c01', verdict: 'values', heard: 'Tears are a gift.', says: 'You decide.' }] },
      'guide.json': { parts: [{ sections: ['a', 'b'] }, { sections: ['c'] }] },
      'care.json': { flags: [{ id: 'danger', level: 'now', text: 'Someone hurts you.' }] },
      'people.json': { people: [{ id: 'berman', name: 'Dr Laura Berman', credential: 'a therapist' }] },
    })
    expect(known.claims).toEqual({ c01: { heard: 'Tears are a gift.', says: 'You decide.' } })
    expect(known.verdicts).toEqual({ c01: 'values' })
    expect(known.targets.step).toEqual(['a', 'b', 'c'])
    expect(known.flags).toEqual({ danger: { level: 'now', text: 'Someone hurts you.' } })
    expect(known.people).toEqual({ berman: { name: 'Dr Laura Berman', credential: 'a therapist' } })
  })

  test('The pages that a link can name are all that there are, but for the steps', () => {
    const { targets } = knownIn({})
    const addresses = everyAddress({ parts: [], retired: {} }).filter((address) => address !== '/guide')
    expect(targets.page.map((id) => pathOf('page', id)).toSorted()).toEqual(addresses.toSorted())
  })

  test('Each step has a drawing of its own name', () => {
    expect(knownIn({ 'guide.json': { parts: [{ sections: ['a'] }] } }).drawings).toEqual(
      expect.arrayContaining(['a', 'letter', 'sand']),
    )
  })
})
