import type { Block, Calm, Question, Rich, Section, Summary, Talk, TryWords } from '../schema.ts'
import type { Leaf } from './compile.ts'
import { plain } from './inline.ts'
import { wordsOf } from './measure.ts'

/** The running words of a block, a paragraph each. */
export function paragraphsOf(block: Block): Rich[] {
  switch (block.kind) {
    case 'heading':
      return []
    case 'text':
    case 'view':
      return [block.text]
    case 'list':
      return block.items
    case 'heard':
      return [block.claim.says]
    case 'note':
      return [[block.text]]
    case 'care':
      return block.flags.map((flag) => flag.text)
    case 'say':
      return block.lines.map((line) => [line])
  }
}

/** The words of the one thing to try, as they stand in the page without scripts. */
export const tryParagraphsOf = (tried: TryWords): Rich[] => [
  tried.lead,
  ...tried.parts.flatMap((part) => [...(part.text ? [part.text] : []), ...(part.items ?? [])]),
  ...(tried.close ? [tried.close] : []),
]

/** Every word of right-now mode that is more than a number or an id. */
export function calmParagraphsOf({ close, ...calm }: Calm): Rich[] {
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inside]) =>
            ['id', '$schema', 'lang'].includes(key) ? [] : textsOf(inside),
          )
        : []
  return [...textsOf(calm).map((text) => [text]), close]
}

/** What a card answers, point by point. */
export const answerOf = (card: Question): Rich[] => card.answer.map((point) => point.text)

/** Lines to say, in each of their forms, and what is said around them. */
export const talkParagraphsOf = (talk: Talk): Rich[] => [
  talk.lead,
  talk.safe.lead,
  ...talk.safe.answers.flatMap(({ label, title, text }) => [[label], [title], ...text]),
  ...talk.recipients.flatMap(({ when, groups }) => [
    ...when,
    ...groups.flatMap(({ lines }) => lines.flatMap((line) => [[line.text], [line.softer], [line.shorter]])),
  ]),
  talk.summary,
  talk.reading,
  ...[...Object.values(talk.message), ...Object.values(talk.tone), ...Object.values(talk.hand).flat()].map((text) => [
    text,
  ]),
]

/** What can be put on the page for a clinician, and what is said around it. */
export const summaryParagraphsOf = (summary: Summary): Rich[] => [
  summary.lead,
  summary.how,
  ...summary.groups.flatMap(({ note, statements }) => [
    ...(note ? [[note]] : []),
    ...statements.map(({ text }) => [text]),
  ]),
  ...[summary.safe, summary.fits, summary.without, summary.empty, summary.card, ...summary.where].map((text) => [text]),
]

/** How many words the blocks of a step have, its care cards left out: "350 to 700 words" speaks of these alone. */
export function lengthOf(section: Pick<Section, 'blocks'>): number {
  const own = section.blocks.filter((block) => block.kind !== 'care')
  const headings = own.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return wordsOf([...headings, ...own.flatMap(paragraphsOf).map(plain)].join(' ')).length
}

/** Minutes to read a step at 180 words a minute: somebody upset reads more slowly than the usual 230. */
export function minutesOf(leaf: Leaf): number {
  const tried = wordsOf(tryParagraphsOf(leaf.try).map(plain).join(' ')).length
  return Math.max(1, Math.round((lengthOf(leaf) + tried) / 180))
}
