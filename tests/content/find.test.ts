import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { addressOf, dangerIn, findIn } from '../../src/guide/find.ts'
import { indexOf } from '../../src/guide/findIndex.ts'
import { lexiconOf } from '../../src/guide/findWords.ts'
import { problemsAfter, there, told } from '../support/spoilt.ts'

type Query = { query: string; right: string[]; care?: string }
const read = (name: string) => JSON.parse(readFileSync(`tests/guide/${name}.json`, 'utf8')) as Query[]
const { find, findDocs, questions } = compile(readContent('src/content'))
const lexicon = lexiconOf(find)
const index = indexOf(findDocs, lexicon)
const found = (query: string) => findIn(query, find, lexicon, index).map(({ to }) => to as string)
const care = (query: string) => dangerIn(query, find, lexicon)

describe.for([
  ['The queries that were written first', 'find.queries'],
  ['The queries of four later sets, each held back until the table stood, and then learnt from', 'find.heldBack'],
])('%s', ([, name]) => {
  const queries = read(name ?? '')
  const missed = (places: number) =>
    queries
      .filter(
        ({ query, right }) =>
          !found(query)
            .slice(0, places)
            .some((to) => right.includes(to)),
      )
      .map(({ query }) => `${query}: ${found(query).slice(0, 3).join(', ')}`)

  test('A right answer is among the first three for 95 of 100', () => {
    expect(missed(3).length / queries.length, missed(3).join('\n')).toBeLessThanOrEqual(0.05)
  })

  test('A right answer comes first for 80 of 100', () => {
    expect(missed(1).length / queries.length, missed(1).join('\n')).toBeLessThanOrEqual(0.2)
  })

  test('Every word of danger has its card, of the right urgency, without the index', () => {
    const dangers = queries.filter((each) => each.care)
    expect(dangers.length).toBeGreaterThan(25)
    expect(
      dangers.filter(({ query, care: level }) => care(query)[0]?.level !== level).map(({ query }) => query),
    ).toEqual([])
  })

  test('None finds nothing', () => {
    expect(queries.filter(({ query }) => found(query).length === 0)).toEqual([])
  })
})

test('Everyday questions get no care card: a card that comes too often is not read', () => {
  const calm = [
    'why do i cry after sex',
    'cant stop crying',
    'my tears wont stop',
    'it made me cry',
    'he made me cry happy tears',
    'dont know what to say to him',
    'my boyfriend asked me not to cry',
    'how to have safe sex',
    'does everyone cry',
    'we were doing it and i cried',
    'treatment',
    'the pill',
    'my dad died last year',
    'trying for a baby',
    'loving him',
    'is this a trauma response',
  ]
  expect(calm.filter((query) => care(query).length > 0)).toEqual([])
})

describe('The table', () => {
  test('It has 150 rows or more, from shame to SSRIs', () => {
    expect(find.rows.length).toBeGreaterThanOrEqual(150)
    for (const word of [
      'shame',
      'ssris',
      'sertraline',
      'iud',
      'endo',
      'uti',
      'porn',
      'ace',
      'trans',
      'weed',
      'ghosted',
    ])
      expect(found(word).length, word).toBeGreaterThan(0)
  })

  test('Every question, step and term can be found by its own title', () => {
    const titled = findDocs.filter(([to]) => /^(question|step|term)/.test(to))
    expect(titled.length).toBeGreaterThan(150)
    expect(titled.filter(([to, title]) => !found(title).includes(to)).map(([to]) => to)).toEqual([])
  })

  test('Every danger names signs of care.json, and its words are with it', () => {
    const flags = new Set(find.flags.map(({ id }) => id))
    for (const row of find.danger) for (const id of row.flags) expect(flags.has(id), id).toBe(true)
  })

  test('Everything that can be found has an address', () => {
    for (const [to] of findDocs) expect(addressOf(to), to).toMatch(/^\/[a-z-]+(\/[a-z-]+)?(#[\w-]+)?$/)
    expect(findDocs.filter(([to]) => to.startsWith('question'))).toHaveLength(questions.cards.length)
  })

  test('A row that leads nowhere, or says what another says, is told to its writer', () => {
    const rows = (words: object) =>
      (words as { 'find.json': { rows: { say: string[]; to: string[] }[] } })['find.json'].rows
    const file = { file: 'find.json', id: '(no id)' }
    expect(problemsAfter((words) => there(rows(words)[0]).to.push('question:q99'))).toEqual([
      told(file, expect.stringContaining('to, of') as string, 'question:q99', 'a question'),
    ])
    expect(problemsAfter((words) => there(rows(words)[1]).say.push(there(there(rows(words)[0]).say[0])))).toEqual([
      told(file, 'rows.say', '', 'each phrase in one row'),
    ])
  })
})
