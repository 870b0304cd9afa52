import type { CheckIn, Guide, Page, Question, Questions, Rich, Section, Summary, Talk, Widget } from '../schema.ts'
import { proseProblems } from './checkProse.ts'
import { widgetProblems } from './checkWidget.ts'
import { checkInProblems } from './checkin.ts'
import { levelProblems, longProblems, repeated } from './fit.ts'
import { problem, type Problem } from './problem.ts'
import { telling } from './telling.ts'

type Ids = readonly { id: string }[]
type Whole = {
  guide: Guide
  questions: Questions
  sections: readonly Section[]
  widgets: readonly Widget[]
  claims: { claims: Ids }
  glossary: { terms: Ids }
  support: { lines: Ids; countries: Ids }
  care: { flags: Ids }
  sources: { sources: Ids }
  people: { people: Ids }
  pages: { pages: readonly Page[] }
  summary: Summary
  talk: Talk
  checkin: CheckIn
  print: { tab: string }
}

/** What no single file can know: that names and places fit together across them. */
export function crossCheck(whole: Whole, files: readonly string[]): Problem[] {
  const { guide, questions, sections, widgets, pages, checkin } = whole
  const order = guide.parts.flatMap((part) => part.sections)
  const missing = order.filter((id) => !files.includes(`sections/${id}.json`))
  return [
    ...missing.map((id) => problem('guide.json', id, 'parts', id, 'a step that has a file in sections/')),
    ...(files.includes('ui.json')
      ? []
      : [problem('ui.json', '(no id)', '(the whole file)', 'no file', 'the words of the interface')]),
    ...sections.flatMap((section) => stepProblems(section, order)),
    ...order
      .filter((id) => !widgets.some(({ step }) => step === id))
      .map((id) => problem('guide.json', id, 'parts', id, 'a step that has one thing to try in widgets/')),
    ...widgets.flatMap(widgetProblems),
    ...pages.pages.flatMap((page) => proseProblems('pages.json', page)),
    ...checkInProblems(checkin, order),
    ...(telling.test(whole.print.tab)
      ? [problem('print.json', '(no id)', 'tab', whole.print.tab, 'neutral words')]
      : []),
    ...twice(whole),
    ...talkProblems(whole.talk),
    ...summaryProblems(whole.summary),
    ...questions.cards.flatMap(cardProblems),
    ...homeless(questions.cards, sections).map((id) =>
      problem('questions.json', id, 'id', id, 'a card that some step lists in its questions'),
    ),
    ...repeated(order).map((id) => problem('guide.json', id, 'parts', id, 'each step once')),
  ]
}

function stepProblems(section: Section, order: readonly string[]): Problem[] {
  const file = `sections/${section.id}.json`
  const at = (field: string, found: string, allowed: string): Problem =>
    problem(file, section.id, field, found, allowed)
  return [
    ...(order.includes(section.id) ? [] : [at('id', section.id, 'an id of guide.json')]),
    ...proseProblems(file, section),
  ]
}

/** A sign beside an answer or a statement has one level, and a tab tells nobody what is read. */
const talkProblems = ({ tab, safe }: Talk): Problem[] => [
  ...tabProblems('talk.json', tab),
  ...safe.answers.flatMap(({ id, care }) =>
    care
      ? levelProblems(care.level, care.flags).map(([, found, allowed]) =>
          problem('talk.json', id, 'care.flags', found, allowed),
        )
      : [],
  ),
]

const summaryProblems = ({ tab, groups }: Summary): Problem[] => [
  ...tabProblems('summary.json', tab),
  ...groups
    .slice(-1)
    .filter(({ note }) => note)
    .map(({ id }) => problem('summary.json', id, 'note', 'the last group', 'a group after it to skip to')),
  ...groups.flatMap(({ statements }) =>
    statements.flatMap(({ id, flags = [] }) =>
      levelProblems(flags[0]?.level ?? '', flags).map(([, found, allowed]) =>
        problem('summary.json', id, 'flags', found, allowed),
      ),
    ),
  ),
]

const tabProblems = (file: string, tab: string): Problem[] =>
  telling.test(tab) ? [problem(file, '(no id)', 'tab', tab, 'neutral words')] : []

/** Ids that stand for two things. */
function twice({ questions, claims, glossary, support, care, sources, people, pages, ...whole }: Whole): Problem[] {
  const tables: [string, Ids][] = [
    ['questions.json', [...questions.cards, ...questions.groups]],
    ['sources.json', sources.sources],
    ['people.json', people.people],
    ['pages.json', pages.pages],
    ['claims.json', claims.claims],
    ['glossary.json', glossary.terms],
    ['support.json', [...support.lines, ...support.countries]],
    ['care.json', care.flags],
    ['checkin.json', whole.checkin.questions],
    ['checkin.json', whole.checkin.outcomes],
    ['checkin.json', whole.checkin.lines],
    [
      'talk.json',
      [
        ...whole.talk.recipients,
        ...whole.talk.recipients.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)),
      ],
    ],
    ['summary.json', [...whole.summary.groups, ...whole.summary.groups.flatMap(({ statements }) => statements)]],
  ]
  return tables.flatMap(([file, rows]) =>
    repeated(rows.map((row) => row.id)).map((id) => problem(file, id, 'id', id, 'each id once')),
  )
}

function cardProblems(card: Question): Problem[] {
  const bare = card.answer.flatMap((point, index) => (point.advice || grounded(point.text) ? [] : [index]))
  return [
    ...bare.map((index) =>
      problem(
        'questions.json',
        card.id,
        `answer[${index}]`,
        'no claim and no source',
        '{cNN}, {s:source-id}, or "advice": true',
      ),
    ),
    ...card.answer.flatMap(({ text }, index) =>
      longProblems(`answer[${index}]`, text).map(([field, found, allowed]) =>
        problem('questions.json', card.id, field, found, allowed),
      ),
    ),
    ...(card.care
      ? levelProblems(card.care.level, card.care.flags).map(([field, found, allowed]) =>
          problem('questions.json', card.id, `care.${field}`, found, allowed),
        )
      : []),
  ]
}

const grounded = (text: Rich): boolean =>
  text.some((piece) => typeof piece !== 'string' && ('claim' in piece || 'source' in piece))

const homeless = (cards: readonly Question[], sections: readonly Section[]): string[] =>
  cards.map((card) => card.id).filter((id) => !sections.some((section) => section.questions.includes(id)))
