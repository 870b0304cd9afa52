// @vitest-environment node
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Written } from '../../src/content/compile/known.ts'
import { problem, said, type Problem } from '../../src/content/compile/problem.ts'
import { good, type Words } from '../support/spoilt.ts'

/** For each step the day since when its words are as they are, and a hash of them. */
type List = Record<string, { updated: string; words: string }>

const list = 'tests/content/updated.json'
const known = JSON.parse(readFileSync(list, 'utf8')) as List

/** What a reader of a step reads: the step and its one thing to try. Which cards belong to it, and how the file is laid out, is none of that. */
function wordsOf(written: Written, id: string): string {
  const { updated: _day, questions: _cards, ...words } = written[`sections/${id}.json`] as Record<string, unknown>
  const text = JSON.stringify([words, written[`widgets/${id}.json`]])
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Where a step has other words, or another day, than the list knows: what to write there, and when to move the day. */
function problemsIn(words: Words, known: List): Problem[] {
  const written: Written = words
  const steps = Object.keys(written).flatMap((file) => /^sections\/(.+)\.json$/.exec(file)?.[1] ?? [])
  const gone = Object.keys(known).filter((id) => !steps.includes(id))
  const changed = steps.flatMap((id) => {
    const { updated } = written[`sections/${id}.json`] as { updated: string }
    const [now, before] = [wordsOf(written, id), known[id]]
    if (before?.updated === updated && before.words === now) return []
    const line = `in ${list} the line  "${id}": { "updated": "${updated}", "words": "${now}" }`
    const unmoved = before?.updated === updated
    const allowed = unmoved
      ? `a later day, where it changed in substance: readers who explored it are told. Where a slip was mended: the same day, and ${line}`
      : line
    const found = unmoved ? `${updated}, with other words than on that day` : `${updated}, which the list does not have`
    return [problem(`sections/${id}.json`, id, 'updated', found, allowed)]
  })
  return [...changed, ...gone.map((id) => problem(list, id, '(the whole line)', 'no such step', 'no line for it'))]
}

test('S2: Where the words of a step changed, its day moved too, or a writer said that nothing changed in substance', () => {
  expect(problemsIn(good, known).map(said).join('\n\n')).toBe('')
})

describe('S2: The list of the words of each step', () => {
  const file = 'sections/let-it-be.json'
  const after = (spoil: (step: NonNullable<Words[typeof file]>, words: Words) => void): Problem[] => {
    const words = structuredClone(good)
    const step = words[file]
    if (step) spoil(step, words)
    return problemsIn(words, known)
  }

  test('notices a word that changed in a step or in its one thing to try, and asks for the day', () => {
    const [inStep, ...others] = after((step) => (step.blocks[0] = { kind: 'text', text: 'Another word.' }))
    expect([inStep?.file, inStep?.id, inStep?.field, others]).toEqual([file, 'let-it-be', 'updated', []])
    expect(inStep?.found).toMatch(/with other words than on that day$/)
    expect(inStep?.allowed).toMatch(/^a later day, .* "let-it-be": \{ "updated": "[\d-]+", "words": "\w{12}" \}$/)
    expect(after((_step, words) => (words['widgets/let-it-be.json'] = { heading: 'Another' }))).toHaveLength(1)
  })

  test('is to be written anew where the day moved, and where a step came or went', () => {
    const [moved] = after((step) => (step.updated = '2027-01-01'))
    expect(moved?.allowed).toMatch(/^in tests\/content\/updated\.json the line {2}"let-it-be": .*"2027-01-01"/)
    const { 'let-it-be': one, ...others } = known
    expect(problemsIn(good, others).map(({ id }) => id)).toEqual(['let-it-be'])
    expect(problemsIn(good, { ...others, 'let-it-be': one, attic: one } as List).map(({ id }) => id)).toEqual(['attic'])
  })

  test('asks for nothing where only the cards of a step changed', () => {
    expect(after((step) => (step.questions = []))).toEqual([])
  })
})
