import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/content/compile/compile.ts'
import { readContent } from '../../src/content/compile/read.ts'
import { ContentError, type Problem } from '../../src/content/compile/problem.ts'
import { good, problemsAfter, there, told, type Block, type Card, type Step, type Words } from '../support/spoilt.ts'

const step = (words: Words): Step => there(words['sections/let-it-be.json'])
const card = (words: Words): Card => there(words['questions.json'].cards.find(({ id }) => id === 'q09'))
const claim = (words: Words) => there(words['claims.json'].claims[0])
type Row = { id?: string; text?: string; phone?: string }
const row = (words: Words, file: string, key: string): Row =>
  there(there((words[file] as Record<string, Row[]>)[key])[0])
const firstHeading = there(step(good).blocks.find(({ kind }) => kind === 'heading')?.id)

/** A block more at the end of the step. */
const withBlock = (block: Block): readonly Problem[] => problemsAfter((words) => step(words).blocks.push(block))
const last = `blocks[${step(good).blocks.length}]`

const inStep = { file: 'sections/let-it-be.json', id: 'let-it-be' }
const inCard = { file: 'questions.json', id: 'q09' }
const inGuide = { file: 'guide.json', id: 'let-it-be' }
const inClaim = { file: 'claims.json', id: 'c01' }

test('The words as they are have no problem', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

describe('A name of something that does not exist is told with file, id, field, found and allowed', () => {
  test.for([
    ['claim', '{c99}', '"c99"', 'c01, c02'],
    ['source', '{s:nobody-1999}', '"nobody-1999"', 'bird-2011'],
    ['term', '[words](term:nonsense)', 'term "nonsense"', 'adrenaline'],
    ['step', '[words](step:nonsense)', 'step "nonsense"', 'not-alone, is-it-normal'],
    ['question', '[words](question:q99)', 'question "q99"', 'q21'],
    ['help line', '[words](line:us-nobody)', 'line "us-nobody"', 'us-rainn'],
    ['page', '[words](page:cellar)', 'page "cellar"', 'questions, your-guide, support'],
    ['kind of link', '[words](paper:x)', 'a link of kind "paper"', 'term, step, question, claim, page, line'],
  ] as const)('An unknown %s in the text', ([, markup, found, allowed]) => {
    expect(withBlock({ kind: 'text', text: `It may be so. ${markup}` })).toEqual([
      told(inStep, `${last}.text`, found, allowed),
    ])
  })

  test.for([
    ['flag', { kind: 'care', level: 'soon', flags: ['nonsense'] }, 'flags[0]', '"nonsense"', '"danger"'],
    ['claim', { kind: 'heard', claim: 'c99' }, 'claim', '"c99"', '"c01"'],
    ['therapist', { kind: 'view', person: 'nobody', claim: 'c22', text: 'So.' }, 'person', '"nobody"', '"bisbey"'],
    ['kind', { kind: 'video' }, 'kind', '"video"', '"heading"'],
  ] as const)('An unknown %s of a block', ([, block, field, found, allowed]) => {
    expect(withBlock({ ...block })).toEqual([told(inStep, `${last}.${field}`, found, allowed)])
  })

  test('A question that a step lists', () => {
    const spoilt = problemsAfter((words) => step(words).questions.push('q99'))
    expect(spoilt).toEqual([told(inStep, `questions[${step(good).questions.length}]`, '"q99"', '"q21"')])
  })

  test('The step that a card sends on to', () => {
    const spoilt = problemsAfter((words) => (card(words).section = 'nonsense'))
    const field = `cards[${good['questions.json'].cards.indexOf(card(good))}].section`
    expect(spoilt).toEqual([told(inCard, field, '"nonsense"', '"get-support"')])
  })

  test('A source and a verdict of a claim', () => {
    const spoilt = problemsAfter((words) => Object.assign(claim(words), { sources: ['nonsense'], verdict: 'certain' }))
    expect(spoilt).toEqual([
      told(inClaim, 'claims[0].verdict', '"certain"', '"well-supported"'),
      told(inClaim, 'claims[0].sources[0]', '"nonsense"', '"bird-2011"'),
    ])
  })
})

describe('What does not fit together', () => {
  test('A care card may not hold a sign of another level', () => {
    const care = { level: 'soon', flags: ['pain', 'danger'] }
    const problem = ['danger (now)', 'flags of the level soon'] as const
    expect(withBlock({ kind: 'care', ...care })).toEqual([told(inStep, `${last}.flags`, ...problem)])
    expect(problemsAfter((words) => (card(words).care = care))).toEqual([told(inCard, 'care.flags', ...problem)])
  })

  test.for(['nowhere', firstHeading])('A content note must skip to a heading after it, and not to "%s"', (skipTo) => {
    expect(withBlock({ kind: 'note', text: 'The next part is hard.', skipTo })).toEqual([
      told(inStep, `${last}.skipTo`, skipTo, 'a heading after the note'),
    ])
  })

  test('A point of a card with neither claim nor source must own up to being advice', () => {
    const bare = problemsAfter((words) => card(words).answer.push({ text: 'See [the step](step:get-support).' }))
    const field = `answer[${card(good).answer.length}]`
    expect(bare).toEqual([told(inCard, field, 'no claim and no source', '{cNN}, {s:source-id}, or "advice": true')])
    expect(problemsAfter((words) => card(words).answer.push({ text: 'You could rest.', advice: true }))).toEqual([])
  })

  test('A step of the guide must have a file', () => {
    const spoilt = problemsAfter((words) => delete words['sections/let-it-be.json'])
    expect(spoilt).toContainEqual(told(inGuide, 'parts', 'let-it-be', 'a step that has a file in sections/'))
  })

  test('A file of a step must have a place in the guide', () => {
    const spoilt = problemsAfter((words) => (words['sections/attic.json'] = { ...step(words), id: 'attic' }))
    expect(spoilt).toEqual([told({ file: 'sections/attic.json', id: 'attic' }, 'id', '"attic"', '"let-it-be"')])
  })

  test('A step stands in the guide once', () => {
    const spoilt = problemsAfter((words) => there(words['guide.json'].parts.at(-1)).sections.push('let-it-be'))
    expect(spoilt).toEqual([told(inGuide, 'parts', 'let-it-be', 'each step once')])
  })

  test('A card must be listed by a step', () => {
    const spoilt = problemsAfter((words) => {
      const support = words['sections/get-support.json']
      support.questions = support.questions.filter((id) => id !== 'q09')
    })
    expect(spoilt).toEqual([told(inCard, 'id', 'q09', 'some step lists')])
  })

  test.for([firstHeading, 'main', 'try', 'end', 'questions'])('A second heading may not be called "%s"', (id) => {
    const spoilt = withBlock({ kind: 'heading', id, text: 'Again' })
    expect(spoilt).toEqual([told(inStep, 'blocks', id, 'each heading id once')])
  })

  test.for(['When you cry', 'After sex', 'Tears', 'Orgasm and nerves'])('C1: No step has the tab title "%s"', (tab) => {
    expect(problemsAfter((words) => (step(words).tab = tab))).toEqual([told(inStep, 'tab', tab, 'neutral words')])
  })
})

describe('What cannot be read', () => {
  test.for(['{c14', '**strong', '[words](term', '[words]', '{s:Bird 2011}'])('Broken markup: %s', (markup) => {
    const spoilt = withBlock({ kind: 'text', text: `It is so. ${markup}` })
    expect(spoilt).toEqual([told(inStep, `${last}.text`, 'not understood', '**strong**, {c14}, {s:source-id}')])
  })

  test('Broken markup in the words of a care card is told where it was written, and once', () => {
    const spoilt = problemsAfter((words) => (row(words, 'care.json', 'flags').text = 'So {c14'))
    expect(spoilt).toEqual([told({ file: 'care.json', id: 'danger' }, 'flags[0].text', 'not understood', '{c14}')])
  })

  test('Broken markup in a claim that a step shows is told where it was written, and once', () => {
    const spoilt = problemsAfter((words) => {
      Object.assign(claim(words), { says: 'It may be so {c14' })
      step(words).blocks.push({ kind: 'heard', claim: 'c01' })
    })
    expect(spoilt).toEqual([told(inClaim, 'claims[0].says', 'not understood', '{c14}')])
  })

  test('A field with a letter wrong is told, and not left out in silence', () => {
    const [problem, ...others] = withBlock({ kind: 'text', text: 'You could rest.', advise: true })
    expect(others).toEqual([])
    expect(problem).toMatchObject({ ...inStep, field: `${last}.advise` })
  })

  test('A phone number that is words is refused in words that say how to write it', () => {
    const spoilt = problemsAfter((words) => (row(words, 'support.json', 'lines').phone = 'call me'))
    expect(spoilt).toEqual([
      told(
        { file: 'support.json', id: 'us-rainn-national-sexual-assault-hotline' },
        'lines[0].phone',
        'call me',
        'digits, spaces and hyphens',
      ),
    ])
  })

  test('An id in capitals is refused in words that say how to write it', () => {
    const spoilt = problemsAfter((words) => (row(words, 'glossary.json', 'terms').id = 'My Term'))
    expect(spoilt).toContainEqual(
      told({ file: 'glossary.json', id: 'My Term' }, 'terms[0].id', 'My Term', 'lower case'),
    )
  })

  test('A day that is not one is refused in words that say how to write it', () => {
    const spoilt = problemsAfter((words) => (step(words).updated = '25 November'))
    expect(spoilt).toEqual([told(inStep, 'updated', '25 November', 'a day as YYYY-MM-DD')])
  })

  test('A file that is not JSON is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'))
    mkdirSync(join(folder, 'sections'))
    writeFileSync(join(folder, 'sections/let-it-be.json'), '{ "id": ')
    expect(() => readContent(folder)).toThrow(ContentError)
    expect(() => readContent(folder)).toThrow(/sections\/let-it-be\.json[^]*JSON[^]*allowed: valid JSON/)
    rmSync(folder, { recursive: true })
  })

  test('A writer is told all of it at once, in words', () => {
    const words = structuredClone(good)
    step(words).blocks.push({ kind: 'text', text: 'So. {c99}' })
    claim(words).why = 'So. {c98}'
    const whole =
      /2 problems[^]*claims\.json {2}c01 {2}claims\[0\]\.why\n +found: +"c98"\n +allowed: a claim of c01[^]*"c99"/
    expect(() => compile(words)).toThrow(whole)
  })
})
