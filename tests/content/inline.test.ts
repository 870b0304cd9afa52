import { describe, expect, test } from 'vitest'
import { curl, parseInline, plain } from '../../src/content/compile/inline.ts'
import { knownIn } from '../../src/content/compile/known.ts'

const known = knownIn({
  'claims.json': { claims: [{ id: 'c14', verdict: 'some-evidence' }] },
  'sources.json': { sources: [{ id: 'bird-2011', authors: 'Bird BS, Schweitzer RD, Strassberg DS', year: 2011 }] },
  'glossary.json': { terms: [{ id: 'oxytocin' }] },
  'questions.json': { cards: [{ id: 'q21' }], groups: [] },
  'support.json': { lines: [{ id: 'gb-samaritans' }] },
  'guide.json': { parts: [{ sections: ['let-it-be'] }] },
})
const parse = (words: string) => parseInline(words, known)

describe('Markup that is wrong', () => {
  test.for([
    '{c14',
    'c14}',
    '**half',
    'a * star',
    '[words]',
    '[words](term)',
    '[](term:oxytocin)',
    '{bird-2011}',
    '{C14}',
  ])('"%s" is refused, not shown to a reader', (words) => {
    expect(() => parse(words)).toThrow(/not understood.*allowed: \*\*strong\*\*/s)
  })

  test.for([
    ['{c15}', '"c15"', 'c14'],
    ['{s:nobody-1999}', '"nobody-1999"', 'bird-2011'],
    ['[x](term:dopamine)', 'term "dopamine"', 'oxytocin'],
    ['[x](step:oxytocin)', 'step "oxytocin"', 'let-it-be'],
    ['[x](page:calm-down)', 'page "calm-down"', 'support'],
    ['[x](https:evil)', '"https"', 'term, step, question, claim, page, line'],
  ] as const)('%s says what was found and what is allowed', ([words, found, allowed]) => {
    expect(() => parse(words)).toThrow(new RegExp(`found .*${found}.*allowed: .*${allowed}`))
  })

  test.for(['{s:constructor}', '[x](term:constructor)'])('A name that every object has names nothing: %s', (words) => {
    expect(() => parse(words)).toThrow(/found .*"constructor"; allowed: /)
  })
})

describe('Markup that is right', () => {
  test('A claim brings its verdict, and a source the way it is named', () => {
    expect(parse('It may rise. {c14} {s:bird-2011}')).toEqual([
      'It may rise. ',
      { claim: 'c14', verdict: 'some-evidence' },
      ' ',
      { source: 'bird-2011', text: 'Bird and others, 2011' },
    ])
  })

  test('Links of every kind keep their words', () => {
    const kinds = [
      ['term', 'oxytocin'],
      ['step', 'let-it-be'],
      ['question', 'q21'],
      ['claim', 'c14'],
      ['page', 'support'],
      ['line', 'gb-samaritans'],
    ] as const
    for (const [to, id] of kinds)
      expect(parse(`See [these words](${to}:${id}).`)).toEqual(['See ', { to, id, text: 'these words' }, '.'])
  })

  test('Strong words, at the start and at the end', () => {
    expect(parse('**Stop.** Then ask. **Wait.**')).toEqual([{ strong: 'Stop.' }, ' Then ask. ', { strong: 'Wait.' }])
  })
})

describe('Quotation marks', () => {
  test.for([
    ['"I need a minute."', '“I need a minute.”'],
    ["I don't know, and that's all", 'I don’t know, and that’s all'],
    ["'Normal' is too simple", '‘Normal’ is too simple'],
    ['You could say ("not now")', 'You could say (“not now”)'],
    ['"\'Fine\' is what I say."', '“‘Fine’ is what I say.”'],
  ] as const)('%s is printed as %s', ([typed, printed]) => {
    expect(curl(typed)).toBe(printed)
    expect(parse(typed)).toEqual([printed])
  })
})

describe('Words for a voice, print and search', () => {
  test('Labels and sources are left out, and no gap stands where they were', () => {
    expect(plain(parse('It may rise {c14}. Then it falls {s:bird-2011}, slowly.'))).toBe(
      'It may rise. Then it falls, slowly.',
    )
  })

  test('The words of links and strong words stay', () => {
    expect(plain(parse('**Stop.** Read about [oxytocin](term:oxytocin) later.'))).toBe(
      'Stop. Read about oxytocin later.',
    )
  })
})
