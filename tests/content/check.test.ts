import { describe, expect, test } from 'vitest'
import { good, problemsAfter, there, told, type Step, type Words } from '../support/spoilt.ts'

type Row = { id: string; [field: string]: unknown }
type Page = { id: string; tab: string; blocks: Row[] }

const step = (words: Words): Step => there(words['sections/let-it-be.json'])
const rows = (words: Words, file: string, key: string): Row[] => there((words[file] as Record<string, Row[]>)[key])
const page = (words: Words): Page =>
  there((words['pages.json'] as { pages: Page[] }).pages.find(({ id }) => id === 'privacy'))
const inPages = { file: 'pages.json', id: 'privacy' }

describe('An id stands for one thing, or the second would never be found', () => {
  test.for([
    ['care.json', 'flags'],
    ['questions.json', 'cards'],
    ['claims.json', 'claims'],
    ['glossary.json', 'terms'],
    ['support.json', 'lines'],
    ['support.json', 'countries'],
  ] as const)('The same id twice in %s, %s', ([file, key]) => {
    let id = ''
    const spoilt = problemsAfter((words) => {
      const list = rows(words, file, key)
      const [first] = list
      list.push(structuredClone(there(first)))
      id = there(first).id
    })
    expect(spoilt).toEqual([told({ file, id }, 'id', id, 'each id once')])
  })
})

describe('A step is named by its file', () => {
  test('The id of another step in a file is told, since one of the two would vanish', () => {
    const spoilt = problemsAfter((words) => (step(words).id = 'not-alone'))
    expect(spoilt).toEqual([
      told({ file: 'sections/let-it-be.json', id: 'not-alone' }, 'id', 'not-alone', 'the name of the file'),
    ])
  })

  test('A copy of a file under another name is told', () => {
    const spoilt = problemsAfter((words) => (words['sections/copy.json'] = structuredClone(step(words))))
    expect(spoilt).toContainEqual(
      told({ file: 'sections/copy.json', id: 'let-it-be' }, 'id', 'let-it-be', 'the name of the file'),
    )
  })
})

describe('Pages of prose are held to the same as steps', () => {
  test.for(['When you cry', 'Sexual health'])('C1: None has the tab title "%s"', (tab) => {
    expect(problemsAfter((words) => (page(words).tab = tab))).toEqual([told(inPages, 'tab', tab, 'neutral words')])
  })

  test('A content note there must skip to a heading after it', () => {
    let at = 0
    const spoilt = problemsAfter((words) => {
      const { blocks } = page(words)
      at = blocks.length
      Object.assign(blocks, { [at]: { kind: 'note', text: 'The next part is hard.', skipTo: 'nowhere' } })
    })
    expect(spoilt).toEqual([told(inPages, `blocks[${at}].skipTo`, 'nowhere', 'a heading after the note')])
  })

  test('A care card there may not hold a sign of another level', () => {
    let at = 0
    const spoilt = problemsAfter((words) => {
      const { blocks } = page(words)
      at = blocks.length
      Object.assign(blocks, { [at]: { kind: 'care', level: 'soon', flags: ['danger'] } })
    })
    expect(spoilt).toEqual([told(inPages, `blocks[${at}].flags`, 'danger (now)', 'flags of the level soon')])
  })
})

describe('A paragraph is short (N6)', () => {
  const long = 'One idea. Then another. And a third. A fourth is too many.'
  const allowed = '3 sentences or fewer, or two paragraphs'
  const found = '4 sentences'

  test('In a step or on a page', () => {
    let at = 0
    const spoilt = problemsAfter((words) => {
      const { blocks } = page(words)
      at = blocks.length
      Object.assign(blocks, { [at]: { kind: 'text', text: long } })
    })
    expect(spoilt).toEqual([told(inPages, `blocks[${at}].text`, found, allowed)])
  })

  test('In the answer to a question', () => {
    let id = ''
    const spoilt = problemsAfter((words) => {
      const card = there(rows(words, 'questions.json', 'cards')[0])
      id = card.id
      Object.assign(card, { answer: [{ text: long, advice: true }, ...(card['answer'] as object[])] })
    })
    expect(spoilt).toEqual([told({ file: 'questions.json', id }, 'answer[0]', found, allowed)])
  })

  test('Over what there is to try', () => {
    const place = { file: 'widgets/not-alone.json', id: 'not-alone' }
    const spoilt = problemsAfter((words) => Object.assign(words[place.file] as object, { lead: long, close: long }))
    expect(spoilt).toEqual([told(place, 'lead', found, allowed), told(place, 'close', found, allowed)])
  })

  test('The bold words that a paragraph begins with are its name, and no sentence', () => {
    const named = `**Pain.** ${long.replace(' A fourth is too many.', '')}`
    expect(problemsAfter((words) => page(words).blocks.push({ kind: 'text', text: named } as never))).toEqual([])
  })
})

describe('What stands after a care card is no part of it (N3)', () => {
  const after = (...blocks: object[]) =>
    problemsAfter((words) =>
      page(words).blocks.push(...([{ kind: 'care', level: 'now', flags: ['danger'] }, ...blocks] as never[])),
    )

  test('Words right after one are told: they need a heading of their own', () => {
    expect(after({ kind: 'text', text: 'You do not have to be sure.' })).toEqual([
      told(inPages, expect.stringMatching(/^blocks\[\d+\]\.kind$/) as string, 'text', 'a heading, another care card'),
    ])
  })

  test('A heading, another card or nothing at all may come', () => {
    expect(after()).toEqual([])
    expect(after({ kind: 'heading', id: 'then', text: 'Then' })).toEqual([])
    expect(after({ kind: 'care', level: 'soon', flags: ['pain'] })).toEqual([])
  })
})

test('The words of the interface must be there', () => {
  const spoilt = problemsAfter((words) => delete words['ui.json'])
  expect(spoilt).toEqual([told({ file: 'ui.json', id: '(no id)' }, '(the whole file)', 'no file', 'the interface')])
})

describe('Words to say and the page for a visit', () => {
  type Talk = {
    tab: string
    safe: { answers: { id: string; care?: { level: string } }[] }
    recipients: { id: string }[]
  }
  type Summary = {
    tab: string
    groups: { id: string; note?: string; statements: { id: string; text: string; flags?: string[] }[] }[]
  }
  const talk = (words: Words) => words['talk.json'] as Talk
  const summary = (words: Words) => words['summary.json'] as Summary
  const statement = (words: Words) => there(there(summary(words).groups[0]).statements[0])

  test('A tab that tells what is read is told', () => {
    expect(problemsAfter((words) => (talk(words).tab = 'After sex'))).toEqual([
      told({ file: 'talk.json', id: '(no id)' }, 'tab', 'After sex', 'neutral words'),
    ])
    expect(problemsAfter((words) => (summary(words).tab = 'Crying'))).toEqual([
      told({ file: 'summary.json', id: '(no id)' }, 'tab', 'Crying', 'neutral words'),
    ])
  })

  test('A card beside an answer or a statement has signs of one level', () => {
    const id = there(talk(good).safe.answers[2]).id
    expect(problemsAfter((words) => (there(there(talk(words).safe.answers[2]).care).level = 'soon'))).toContainEqual(
      told({ file: 'talk.json', id }, 'care.flags', 'danger (now)', 'flags of the level soon'),
    )
    expect(problemsAfter((words) => (statement(words).flags = ['danger', 'pain']))).toEqual([
      told({ file: 'summary.json', id: statement(good).id }, 'flags', 'pain (soon)', 'flags of the level now'),
    ])
  })

  test('An id stands once, and a statement is short enough for its page', () => {
    const id = there(talk(good).recipients[0]).id
    expect(problemsAfter((words) => (there(talk(words).recipients[1]).id = id))).toEqual([
      told({ file: 'talk.json', id }, 'id', id, 'each id once'),
    ])
    expect(problemsAfter((words) => (statement(words).text = 'x'.repeat(73)))).toEqual([
      told(
        { file: 'summary.json', id: statement(good).id },
        'groups[0].statements[0].text',
        '',
        '72 characters or fewer',
      ),
    ])
  })

  test('A content note has something to skip to', () => {
    const last = there(summary(good).groups.at(-1)).id
    expect(problemsAfter((words) => (there(summary(words).groups.at(-1)).note = 'The next lines are hard.'))).toEqual([
      told({ file: 'summary.json', id: last }, 'note', 'the last group', 'a group after it to skip to'),
    ])
  })
})
