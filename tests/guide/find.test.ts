import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, marked } from '../../src/guide/excerpt.ts'
import { dangerIn, findIn } from '../../src/guide/find.ts'
import { indexOf } from '../../src/guide/findIndex.ts'
import { lexiconOf, says, stem, tokensOf } from '../../src/guide/findWords.ts'
import type { FindDoc } from '../../src/content/schema.ts'

const table = {
  same: [
    'they he she him partner gf husband',
    'i me im myself',
    'cry crying cried tears',
    'dont didnt wont not',
    'hit hits slapped',
  ],
  small:
    'dont cant a about after all am an and are at be by do during for from had has have how i in is it just me my of on or so that the this to was we were what when while why with you your',
  right: 'loving',
  flags: [
    { id: 'danger', level: 'now' as const, text: ['Someone is hurting you.'] },
    { id: 'afraid-today', level: 'today' as const, text: ['You are afraid.'] },
  ],
  danger: [
    { say: 'hit i,living', flags: ['danger'], to: 'question:q33' },
    { say: 'scared of they', flags: ['afraid-today'], to: 'question:q36' },
  ],
  rows: [
    { say: 'they cry', to: 'question:q06' },
    { say: 'cry,i cry', to: 'question:q01' },
    { say: 'zoloft', means: 'antidepressants', to: 'question:q17' },
    { say: 'uk', to: 'country:GB' },
  ],
}
const docs: FindDoc[] = [
  ['question:q01', 'Why do I cry after sex?', 'Nobody knows one cause.'],
  ['question:q06', 'My partner started crying', 'Stop. Do it at once.'],
  ['question:q17', 'Could it be my antidepressants?', 'Nobody has studied that.'],
  ['step:hormones', 'Hormones in the moment', 'Some rise for a short time.', 'laboratory'],
  ['term:oxytocin', 'oxytocin', 'A hormone. It rises at orgasm.'],
  ['country:GB', 'United Kingdom', ''],
  ['line:gb-samaritans', 'Samaritans', 'Any crisis'],
  ['line:gb-shout', 'Shout', 'Any crisis'],
]
const lexicon = lexiconOf(table)
const index = indexOf(docs, lexicon)
const found = (query: string) => findIn(query, table, lexicon, index).map(({ to }) => to)
const levels = (query: string) => dangerIn(query, table, lexicon).map(({ level }) => level)

describe('What was typed', () => {
  test('Case, accents, apostrophes and letters held too long make no difference', () => {
    expect(tokensOf('I\u2019m CRYYYING, d\u00e9j\u00e0 vu: he didn\u2019t')).toEqual([
      'im',
      'crying',
      'deja',
      'vu',
      'he',
      'didnt',
    ])
    expect(tokensOf('kill my self')).toEqual(['kill', 'myself'])
  })

  test.for<[string, string]>([
    ['masturbating', 'masturbation'],
    ['oestrogen', 'estrogen'],
    ['stopped', 'stopping'],
    ['bleeding', 'bleed'],
    ['realise', 'realize'],
    ['raped', 'rape'],
    ['hormones', 'hormone'],
  ])('%s is %s, but for the ending', ([a, b]) => {
    expect(stem(a)).toBe(stem(b))
  })

  test('A slip is forgiven: a letter more or less, one that sounds alike, two that changed places', () => {
    for (const slip of ['oxitocin', 'oxytocn', 'oxytoccin', 'oyxtocin'])
      expect(found(slip)[0], slip).toBe('term:oxytocin')
    expect(found('hormons')[0]).toBe('step:hormones')
  })

  test('A word that is spelt right is not taken for a slip of another', () => {
    expect(levels('loving him')).toEqual([])
    expect(levels('living with him')).toEqual(['now'])
  })

  test('Nothing that can be typed makes it fall over', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (query) => {
        expect(found(query).length).toBeLessThanOrEqual(docs.length)
        expect(levels(query).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('Phrases', () => {
  const has = (query: string, phrase: string) => says(lexicon.read(query).keys, phrase.split(' ').map(lexicon.key))

  test('Other words may stand in between, three at most', () => {
    expect(has('he has never hit me', 'they hit i')).toBe(true)
    expect(has('he said that it was nothing and hit me', 'they hit i')).toBe(false)
  })

  test('Who cried is told apart: the reader, or somebody else', () => {
    expect(found('my gf cried')[0]).toBe('question:q06')
    expect(has('he saw me cry', 'they cry')).toBe(false)
    expect(has('he saw me cry', 'i cry')).toBe(true)
  })

  test('After a "not" the next word is meant', () => {
    expect(has('i did not really want', 'dont want')).toBe(true)
    expect(has('not that i would ever want', 'dont want')).toBe(false)
  })
})

describe('Danger', () => {
  test('It is seen without an index, in any word order that the table knows', () => {
    expect(levels('my husband slapped me')).toEqual(['now'])
  })

  test('The most urgent card comes first, and each level has one', () => {
    expect(levels('im scared of him he hit me and hit me again')).toEqual(['now', 'today'])
  })

  test('A word of danger leads the results too', () => {
    expect(
      findIn('he hit me', table, lexicon, indexOf([['question:q33', 'I am not safe', ''], ...docs], lexicon))[0]?.to,
    ).toBe('question:q33')
  })
})

describe('Order', () => {
  test('A title counts for more than a text, and a text for more than words that are not shown', () => {
    expect(found('hormone').slice(0, 2)).toEqual(['step:hormones', 'term:oxytocin'])
    expect(found('laboratory')).toEqual(['step:hormones'])
  })

  test('A word as it stands counts for more than one that was only begun', () => {
    expect(found('samar')).toEqual(['line:gb-samaritans'])
  })

  test('A country or a help line that is named comes first', () => {
    expect(found('crying uk')[0]).toBe('country:GB')
    expect(found('samaritans')[0]).toBe('line:gb-samaritans')
  })

  test('What somebody calls it is translated into the words of the guide, and those are marked', () => {
    const [hit] = findIn('zoloft', table, lexicon, index)
    expect(hit?.to).toBe('question:q17')
    expect(hit?.title.filter((piece) => piece.hit)).toEqual([{ text: 'antidepressants', hit: true }])
  })

  test('Where nothing fits, nothing is found', () => {
    expect(found('xylophone')).toEqual([])
    expect(found('')).toEqual([])
    expect(found('of the and')).toEqual([])
  })
})

describe('The words around a hit', () => {
  const long = `${'Some words come first. '.repeat(12)}Then the moon rises over the bay. ${'Others follow. '.repeat(12)}`
  const isMoon = (word: string) => word === 'moon'

  test('They are cut between words, with the hit in the middle', () => {
    const text = excerptOf(long, isMoon)
      .map((piece) => piece.text)
      .join('')
    expect(text).toMatch(/^\u2026 .*the moon rises.* \u2026$/)
    expect(text.length).toBeLessThan(160)
  })

  test('Without a hit the text is shown from its beginning', () => {
    expect(excerptOf(long, () => false)[0]?.text).toMatch(/^Some words come first\./)
    expect(excerptOf('', isMoon)).toEqual([])
  })

  test('Marking changes no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, word) => {
        expect(
          marked(text, (each) => each === word)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

test('The sets of queries are as large as was promised', () => {
  const size = (name: string) => (JSON.parse(readFileSync(`tests/guide/${name}.json`, 'utf8')) as unknown[]).length
  expect(size('find.queries')).toBeGreaterThanOrEqual(120)
  expect(size('find.heldBack')).toBeGreaterThanOrEqual(40)
})
