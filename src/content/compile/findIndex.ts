import type { Find, FindDoc, Flag, Target } from '../schema.ts'
import type { Content, Leaf } from './compile.ts'
import { plain, type Rich } from './inline.ts'
import { sentencesOf, wordsOf } from './measure.ts'
import type { Problem } from './problem.ts'
import { answerOf, paragraphsOf, tryParagraphsOf } from './reading.ts'

type Whole = Pick<Content, 'questions' | 'glossary' | 'claims' | 'support'> & { find: Find; leaves: readonly Leaf[] }
type Full = { to: Target; title: string; paragraphs: readonly Rich[]; more?: string }

/** Characters of a text that come along: enough to show the words around most hits, few enough to be there soon. */
const room: Record<string, number> = { step: 52, question: 62, term: 46 }
/** A word that stands in more texts than this tells little about any of them. */
const common = 1

/**
 * Everything that Find can lead to. Of a long text the first sentences come along to be shown; of the rest, its rare
 * words, so that they can be found.
 */
export function findDocsOf(whole: Whole): FindDoc[] {
  const full = [...whole.leaves.flatMap(partsOf), ...othersOf(whole)]
  const counts = new Map<string, number>()
  for (const doc of full) for (const word of wordsIn(doc)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return full.map((doc) => {
    const text = firstOf(doc.paragraphs, room[doc.to.split(':')[0] ?? ''] ?? Infinity)
    const shown = new Set(lower(`${doc.title} ${text}`))
    const rare = [...wordsIn(doc)].filter(
      (word) => /^\p{Ll}{5,}$/u.test(word) && !shown.has(word) && (counts.get(word) ?? 0) <= common,
    )
    return rare.length > 0 ? [doc.to, doc.title, text, rare.join(' ')] : [doc.to, doc.title, text]
  })
}

/** A step, and each of its headings with what stands under it. */
function partsOf(section: Leaf): Full[] {
  const step: Full = {
    to: `step:${section.id}`,
    title: section.title,
    paragraphs: [...section.short, [section.take], [section.try.heading], ...tryParagraphsOf(section.try)],
  }
  const parts: (Full & { paragraphs: Rich[] })[] = []
  for (const block of section.blocks) {
    if (block.kind === 'heading')
      parts.push({ to: `step:${section.id}#${block.id}`, title: block.text, paragraphs: [] })
    else if (block.kind !== 'care') parts.at(-1)?.paragraphs.push(...paragraphsOf(block))
  }
  return [step, ...parts]
}

function othersOf({ find, questions, glossary, claims, support }: Whole): Full[] {
  return [
    ...questions.cards.map((card): Full => ({
      to: `question:${card.id}`,
      title: card.question,
      paragraphs: answerOf(card),
    })),
    ...glossary.terms.map((term): Full => ({ to: `term:${term.id}`, title: term.term, paragraphs: [term.means] })),
    // Of a claim the first sentence is enough: its verb carries how sure it is.
    ...claims.claims.map((claim): Full => ({
      to: `claim:${claim.id}`,
      title: sentencesOf(plain(claim.says))[0] ?? '',
      paragraphs: [],
      more: claim.heard,
    })),
    ...support.countries.map((country): Full => ({ to: `country:${country.id}`, title: country.name, paragraphs: [] })),
    ...support.lines.map((line): Full => ({
      to: `line:${line.id}`,
      title: line.name,
      paragraphs: [[[line.about, line.who].filter((each) => each !== null).join('. ')]],
    })),
    ...find.pages.map((page): Full => ({ ...page, paragraphs: [[page.text]] })),
  ]
}

/** Whole sentences until there is no more room; one at least. */
function firstOf(paragraphs: readonly Rich[], most: number): string {
  let text = ''
  for (const sentence of paragraphs.flatMap((rich) => sentencesOf(plain(rich)))) {
    if (text !== '' && text.length + sentence.length > most) break
    text += `${text && ' '}${sentence}`
  }
  return text
}

const lower = (text: string): string[] => wordsOf(text.toLowerCase()).filter((word) => word.length > 2)
const wordsIn = ({ title, paragraphs, more = '' }: Full): Set<string> =>
  new Set(lower(`${title} ${paragraphs.map(plain).join(' ')} ${more}`))

/** The table with the words of the signs that it names. */
export function withFlags(find: Omit<Find, 'flags'>, flags: readonly Flag[]): Find {
  const used = new Set(find.danger.flatMap((row) => row.flags))
  return { ...find, flags: flags.filter((flag) => used.has(flag.id)) }
}

/** Targets that lead nowhere, and phrases that stand in two rows. */
export function findProblems(find: Find, docs: readonly FindDoc[]): Problem[] {
  const targets = new Set<string>(docs.map(([to]) => to))
  const said = find.rows.flatMap((row) => row.say.split(','))
  const twice = said.filter((each, index) => said.indexOf(each) !== index)
  return [
    ...[...find.rows, ...find.danger].flatMap((row) =>
      row.to
        .split(' ')
        .filter((to) => !targets.has(to))
        .map((to) =>
          problem(
            `to, of "${row.say.slice(0, 40)}"`,
            to,
            'a step, a heading of a step, a question, a term, a claim, a line, a country or one of the pages',
          ),
        ),
    ),
    ...twice.map((each) => problem('rows.say', each, 'each phrase in one row')),
  ]
}

const problem = (field: string, found: string, allowed: string): Problem => ({
  file: 'find.json',
  id: '(no id)',
  field,
  found,
  allowed,
})
