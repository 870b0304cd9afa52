import type { Block, Guide, Page, Question, Questions, Rich, Section } from '../schema.ts'
import type { Problem } from './problem.ts'

type Ids = readonly { id: string }[]
type Whole = {
  guide: Guide
  questions: Questions
  sections: readonly Section[]
  claims: { claims: Ids }
  glossary: { terms: Ids }
  support: { lines: Ids; countries: Ids }
  care: { flags: Ids }
  sources: { sources: Ids }
  people: { people: Ids }
  pages: { pages: readonly Page[] }
  print: { tab: string }
}

/** Words that would give the reader away in a tab, an address or a download's name (C1). */
export const telling = /\b(sex|sexual|cry|cries|cried|crying|orgasms?|tears?)\b/i

/** What no single file can know: that names and places fit together across them. */
export function crossCheck(whole: Whole, files: readonly string[]): Problem[] {
  const { guide, questions, sections, pages } = whole
  const order = guide.parts.flatMap((part) => part.sections)
  const missing = order.filter((id) => !files.includes(`sections/${id}.json`))
  return [
    ...missing.map((id) => problem('guide.json', id, 'parts', id, 'a step that has a file in sections/')),
    ...(files.includes('ui.json')
      ? []
      : [problem('ui.json', '(no id)', '(the whole file)', 'no file', 'the words of the interface')]),
    ...sections.flatMap((section) => stepProblems(section, order)),
    ...pages.pages.flatMap((page) => proseProblems('pages.json', page)),
    ...(telling.test(whole.print.tab)
      ? [problem('print.json', '(no id)', 'tab', whole.print.tab, 'neutral words')]
      : []),
    ...twice(whole),
    ...questions.cards.flatMap(cardProblems),
    ...homeless(questions.cards, sections).map((id) =>
      problem('questions.json', id, 'id', id, 'a card that some step lists in its questions'),
    ),
    ...repeated(order).map((id) => problem('guide.json', id, 'parts', id, 'each step once')),
  ]
}

const problem = (file: string, id: string, field: string, found: string, allowed: string): Problem => ({
  file,
  id,
  field,
  found,
  allowed,
})

function stepProblems(section: Section, order: readonly string[]): Problem[] {
  const file = `sections/${section.id}.json`
  const at = (field: string, found: string, allowed: string): Problem =>
    problem(file, section.id, field, found, allowed)
  return [
    ...(order.includes(section.id) ? [] : [at('id', section.id, 'an id of guide.json')]),
    ...proseProblems(file, section),
  ]
}

/** What holds for anything that has a tab and blocks. */
function proseProblems(file: string, { id, tab, blocks }: Pick<Section, 'id' | 'tab' | 'blocks'>): Problem[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
  return [
    ...repeated([...headings, ...reserved]).map((each) =>
      problem(file, id, 'blocks', each, `each heading id once, and none of ${reserved.join(', ')}`),
    ),
    ...(telling.test(tab) ? [problem(file, id, 'tab', tab, 'neutral words')] : []),
    ...blocks.flatMap((block, index) =>
      blockProblems(block, index, blocks).map(([field, found, allowed]) =>
        problem(file, id, `blocks[${index}].${field}`, found, allowed),
      ),
    ),
  ]
}

/** Ids that stand for two things. */
function twice({ questions, claims, glossary, support, care, sources, people, pages }: Whole): Problem[] {
  const tables: [string, Ids][] = [
    ['questions.json', [...questions.cards, ...questions.groups]],
    ['sources.json', sources.sources],
    ['people.json', people.people],
    ['pages.json', pages.pages],
    ['claims.json', claims.claims],
    ['glossary.json', glossary.terms],
    ['support.json', [...support.lines, ...support.countries]],
    ['care.json', care.flags],
  ]
  return tables.flatMap(([file, rows]) =>
    repeated(rows.map((row) => row.id)).map((id) => problem(file, id, 'id', id, 'each id once')),
  )
}

/** Ids that the page itself uses on a step. */
const reserved = ['try', 'questions', 'end', 'main']

function blockProblems(block: Block, index: number, blocks: readonly Block[]): [string, string, string][] {
  if (block.kind === 'note') {
    const later = blocks.slice(index + 1).flatMap((each) => (each.kind === 'heading' ? [each.id] : []))
    return later.includes(block.skipTo)
      ? []
      : [['skipTo', block.skipTo, `a heading after the note: ${later.join(', ')}`]]
  }
  return block.kind === 'care' ? levelProblems(block.level, block.flags) : []
}

function levelProblems(level: string, flags: readonly { id: string; level: string }[]): [string, string, string][] {
  return flags
    .filter((flag) => flag.level !== level)
    .map((flag) => ['flags', `${flag.id} (${flag.level})`, `flags of the level ${level}`])
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

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)
