import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import type { Rich } from '../../src/content/schema.ts'
import { problemsAfter, there, told, type Words } from '../support/spoilt.ts'

type Card = { level: string; flags: string[] }
type Answer = { id: string; asks?: string[]; leads?: string; care?: Card[]; fear?: true; unsure?: true; none?: true }
type Asked = { id: string; danger?: true; answers: Answer[] }
type Outcome = { id: string; door?: string; care?: Card[]; path?: { step: string; why: string }[] }
type Table = {
  words: Record<string, string>
  lines: { id: string; lines: string[] }[]
  questions: Asked[]
  outcomes: Outcome[]
}

const file = 'checkin.json'
const table = (words: Words): Table => there(words[file] as Table | undefined)
const question = (words: Words, id: string): Asked => there(table(words).questions.find((each) => each.id === id))
const outcome = (words: Words, id: string): Outcome => there(table(words).outcomes.find((each) => each.id === id))
const answerIn = (words: Words, id: string, answer: string): Answer =>
  there(question(words, id).answers.find((each) => each.id === answer))
const content = compile(readContent('src/content'))

describe('What a writer is told of a way that cannot be gone', () => {
  test('The file is missing', () => {
    const [first] = problemsAfter((words) => delete words[file])
    expect(first).toMatchObject({ file })
  })

  test('An answer leads to an outcome that is not there', () => {
    const spoilt = problemsAfter((words) => (answerIn(words, 'wish', 'calm').leads = 'nowhere'))
    expect(spoilt).toEqual([told({ file, id: 'calm' }, 'questions[4].answers[0].leads', '"nowhere"', '"gentle"')])
  })

  test('An answer asks a question that is not there', () => {
    const spoilt = problemsAfter((words) => (answerIn(words, 'start', 'shaky').asks = ['body', 'nothing']))
    expect(spoilt).toEqual([told({ file, id: 'shaky' }, 'questions[0].answers[1].asks[1]', '"nothing"', '"p-life"')])
  })

  test('A help line that is not there', () => {
    const spoilt = problemsAfter((words) => there(table(words).lines[0]).lines.push('xx-nobody'))
    expect(spoilt).toEqual([expect.objectContaining({ file, id: 'violence', found: '"xx-nobody"' })])
  })

  test('A step that is not there', () => {
    const spoilt = problemsAfter((words) => (there(outcome(words, 'calm').path?.[0]).step = 'nowhere'))
    expect(spoilt).toEqual([expect.objectContaining({ file, found: '"nowhere"' })])
  })

  test('T1: A way that asks more than five questions', () => {
    const spoilt = problemsAfter((words) => answerIn(words, 'start', 'shaky').asks?.splice(3, 0, 'p-life'))
    expect(spoilt.length).toBeGreaterThan(0)
    for (const each of spoilt)
      expect(each).toEqual(told({ file, id: 'wish' }, 'asks', '6 questions: shaky', '5 at most'))
  })

  test('A last question with an answer that leads nowhere', () => {
    const spoilt = problemsAfter((words) => delete answerIn(words, 'flat', 'tonight').leads)
    expect(spoilt.length).toBeGreaterThan(0)
    for (const each of spoilt)
      expect(each).toEqual(told({ file, id: 'flat' }, 'leads', 'no end after: flat', 'an outcome'))
  })

  test('A question that nobody is asked, and the outcome that only it leads to', () => {
    const spoilt = problemsAfter(
      (words) => (answerIn(words, 'start', 'curious').asks = ['body', 'person', 'life', 'wish']),
    )
    expect(spoilt).toEqual([
      told({ file, id: 'curious' }, 'asks', 'curious', 'a question that is asked'),
      told({ file, id: 'common' }, 'leads', 'common', 'an outcome that some answer leads to'),
      told({ file, id: 'mind' }, 'leads', 'mind', 'an outcome that some answer leads to'),
    ])
  })

  test('The same answer twice in a question', () => {
    const spoilt = problemsAfter((words) => {
      const { answers } = question(words, 'wish')
      answers.push({ ...there(answers[0]) })
    })
    expect(spoilt).toEqual([told({ file, id: 'wish' }, 'answers', 'calm', 'each id once')])
  })

  test.for([
    ['questions', 'wish'],
    ['outcomes', 'calm'],
    ['lines', 'crisis'],
  ] as const)('The same id twice among the %s', ([key, id]) => {
    const spoilt = problemsAfter((words) => {
      const rows: { id: string }[] = table(words)[key]
      rows.push(structuredClone(there(rows.find((row) => row.id === id))))
    })
    expect(spoilt).toContainEqual(told({ file, id }, 'id', id, 'each id once'))
  })
})

describe('What a writer is told of danger that is passed over', () => {
  test('T1: A question that cannot be answered with "I don’t know"', () => {
    const spoilt = problemsAfter((words) => delete answerIn(words, 'wish', 'unsure').unsure)
    expect(spoilt).toEqual([told({ file, id: 'wish' }, 'answers', '0 marked "unsure"', 'one')])
  })

  test('An answer about danger that brings no care', () => {
    const spoilt = problemsAfter((words) => delete answerIn(words, 'body', 'sore').care)
    expect(spoilt).toEqual([
      told({ file, id: 'body' }, 'answers', 'sore with no care', 'care, or an outcome with care'),
    ])
  })

  test('"I don’t know" to danger with nothing for now or today', () => {
    const spoilt = problemsAfter(
      (words) => (answerIn(words, 'body', 'unsure').care = [{ level: 'soon', flags: ['pain'] }]),
    )
    expect(spoilt).toEqual([
      told({ file, id: 'body' }, 'answers', 'unsure with no care for now or today', 'care for now or today'),
    ])
  })

  test('Two ways past a question about danger', () => {
    const spoilt = problemsAfter((words) => (answerIn(words, 'body', 'sore').none = true))
    expect(spoilt).toEqual([told({ file, id: 'body' }, 'answers', '2 marked "none"', 'one')])
  })

  test.for(['question', 'outcome'] as const)('A sign of another level on a card of a %s', (where) => {
    const card: Card = { level: 'soon', flags: ['danger'] }
    const spoilt = problemsAfter((words) => {
      if (where === 'question') answerIn(words, 'wish', 'calm').care = [card]
      else outcome(words, 'calm').care = [card]
    })
    const id = where === 'question' ? 'wish' : 'calm'
    expect(spoilt).toEqual([told({ file, id }, 'care.flags', 'danger (now)', 'flags of the level soon')])
  })
})

describe('What a writer is told of a path', () => {
  test.for([
    ['two', 2],
    ['six', 6],
  ] as const)('It has %s steps', ([, count]) => {
    const steps = ['not-alone', 'is-it-normal', 'hormones', 'letting-go', 'happy-tears', 'let-it-be']
    const spoilt = problemsAfter(
      (words) => (outcome(words, 'calm').path = steps.slice(0, count).map((step) => ({ step, why: 'Because.' }))),
    )
    expect(spoilt).toEqual([expect.objectContaining({ file, id: 'calm' })])
  })

  test('It leads to the same step twice', () => {
    const spoilt = problemsAfter((words) => outcome(words, 'calm').path?.push({ step: 'let-it-be', why: 'Again.' }))
    expect(spoilt).toEqual([told({ file, id: 'calm' }, 'path', 'let-it-be', 'each step once')])
  })
})

describe('What a writer is told of ways that lead from fear to Talk', () => {
  test('A door', () => {
    const spoilt = problemsAfter((words) => (outcome(words, 'afraid').door = 'talk'))
    expect(spoilt).toEqual([told({ file, id: 'afraid' }, 'door', 'talk', 'no talk after fear')])
  })

  test.for(['talk-together', 'let-it-be', 'self-kindness'])('The step %s, which is it or stands beside it', (step) => {
    const spoilt = problemsAfter((words) => outcome(words, 'afraid').path?.push({ step, why: 'For later.' }))
    expect(spoilt).toEqual([told({ file, id: 'afraid' }, 'path', step, 'no step beside talk-together after fear')])
  })

  test('An answer of fear after which more is asked', () => {
    const spoilt = problemsAfter((words) => {
      const answer = answerIn(words, 'person', 'danger')
      delete answer.leads
      answer.care = [{ level: 'now', flags: ['danger'] }]
    })
    expect(spoilt).toContainEqual(told({ file, id: 'person' }, 'leads', 'danger goes on', 'fear ends it at once'))
  })
})

test('C1: A tab title that would give the reader away', () => {
  const spoilt = problemsAfter((words) => (table(words).words['tabEnd'] = 'After sex'))
  expect(spoilt).toEqual([told({ file, id: '(no id)' }, 'words.tab', 'After sex', 'neutral words')])
})

describe('The words as they are', () => {
  const { checkin, sections, support, ui } = content
  const talks = (text: Rich): boolean =>
    text.some((piece) => typeof piece === 'object' && 'to' in piece && ['talk', 'talk-together'].includes(piece.id))

  test('After fear no step of the path has a link to Talk in its words', () => {
    const ends = new Set(
      checkin.questions.flatMap(({ answers }) => answers.filter(({ fear }) => fear).map(({ leads }) => leads)),
    )
    const steps = checkin.outcomes
      .filter(({ id }) => ends.has(id))
      .flatMap(({ path = [] }) => path.map(({ step }) => step))
    const open = sections
      .filter(({ id }) => steps.includes(id))
      .filter(({ blocks }) => blocks.some((block) => 'text' in block && Array.isArray(block.text) && talks(block.text)))
    expect(steps.length).toBeGreaterThan(5)
    expect(open.map(({ id }) => id)).toEqual([])
  })

  test('Every country has a line for violence and one for a crisis, and so has every other', () => {
    const places = [...support.countries.map(({ id }) => id), 'XX']
    for (const { id, lines } of checkin.lines) {
      const found = new Set(support.lines.filter((line) => lines.includes(line.id)).map(({ country }) => country))
      expect(
        places.filter((place) => !found.has(place)),
        id,
      ).toEqual([])
      expect(new Set(lines).size, id).toBe(lines.length)
    }
  })

  test('Where lines for women stand, one for any gender stands beside them', () => {
    const ids = new Set(checkin.lines.find(({ id }) => id === 'violence')?.lines)
    const only = /\b(for women|women only|for men)\b/i
    for (const { id } of support.countries) {
      const here = support.lines.filter((line) => line.country === id && ids.has(line.id))
      expect(here.filter(({ who }) => !only.test(who ?? '')).length, id).toBeGreaterThan(0)
    }
  })

  test('W5: Home asks the first question in the same words', () => {
    const { choices } = (ui as { home: { choices: Record<string, [string, string]> } }).home
    const first = checkin.questions[0]?.answers.filter(({ unsure }) => !unsure) ?? []
    expect(Object.fromEntries(first.map(({ id, answer }) => [id, answer]))).toEqual(
      Object.fromEntries(Object.entries(choices).map(([id, [label]]) => [id, label])),
    )
  })

  test('No question asks why', () => {
    const asked = checkin.questions.flatMap(({ question, answers }) => [
      question,
      ...answers.map(({ answer }) => answer),
    ])
    expect(asked.filter((text) => /\bwhy\b/i.test(text))).toEqual([])
  })
})
