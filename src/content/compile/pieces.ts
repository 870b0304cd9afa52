import type { PrintWords, Rich } from '../schema.ts'
import type { Content } from './compile.ts'
import { plain, type Inline } from './inline.ts'
import { sentencesOf } from './measure.ts'
import {
  answerOf,
  calmParagraphsOf,
  paragraphsOf,
  summaryParagraphsOf,
  talkParagraphsOf,
  tryParagraphsOf,
} from './reading.ts'
import { verbProblem } from './verdict.ts'

/** A paragraph that a reader reads: where it stands, its words, the names in it, and what is wrong with its verbs. */
export type Piece = { page: string; where: string; text: string; names: string[]; verb: string[] }

/** Every paragraph of the guide in our own words. What people "often read" is quoted and not among them. */
export function readPieces(content: Content): Piece[] {
  const piece = (page: string, where: string, rich: Rich): Piece => ({
    page,
    where,
    text: plain(rich),
    names: namesIn(rich),
    verb: verbsIn(rich),
  })
  const steps = content.leaves.flatMap((section) => {
    const page = `sections/${section.id}`
    return [
      piece(page, 'title', [section.title]),
      ...section.short.map((rich, index) => piece(page, `short[${index}]`, rich)),
      ...section.blocks.flatMap((block, index) => [
        ...paragraphsOf(block).map((rich) => piece(page, `blocks[${index}]`, rich)),
        ...(block.kind === 'heading' ? [piece(page, `blocks[${index}]`, [block.text])] : []),
        ...(block.kind === 'heard' ? [{ ...piece(page, `blocks[${index}]`, []), names: [block.claim.id] }] : []),
        ...(block.kind === 'view' ? [{ ...piece(page, `blocks[${index}]`, []), names: [block.claim] }] : []),
      ]),
      ...tryParagraphsOf(section.try).map((rich) => piece(page, 'try', rich)),
      piece(page, 'take', [section.take]),
    ]
  })
  const claims = content.claims.claims.flatMap((claim) => [
    {
      ...piece('claims', `${claim.id}.says`, claim.says),
      verb: [verbProblem(claim.verdict, plain(claim.says))].filter((text) => text !== undefined),
    },
    piece('claims', `${claim.id}.why`, claim.why),
  ])
  return [
    ...steps,
    ...content.questions.cards.flatMap((card) =>
      answerOf(card).map((rich, index) => piece('questions', `${card.id}.answer[${index}]`, rich)),
    ),
    ...claims,
    ...content.glossary.terms.map((term) => piece('glossary', term.id, term.means)),
    ...content.care.flags.map((flag) => piece('care', flag.id, flag.text)),
    ...checkInPieces(content, piece),
    ...content.gaps.misreported.map((gap, index) => piece('gaps', `misreported[${index}]`, gap.instead)),
    ...content.gaps.unknown.map((rich, index) => piece('gaps', `unknown[${index}]`, rich)),
    ...talkParagraphsOf(content.talk).map((rich) => piece('talk', 'talk', rich)),
    ...summaryParagraphsOf(content.summary).map((rich) => piece('summary', 'summary', rich)),
    ...calmParagraphsOf(content.calm).map((rich) => piece('calm', 'calm', rich)),
    ...printed(content.print).map(([where, text]) => piece('print', where, [text])),
    ...[content.listen.ended, content.listen.failed].map((text) => piece('listen', 'told', [text])),
    ...(['exit', 'offline', 'proof', 'rehearsal', 'shipped'] as const).flatMap((page) =>
      wordsIn(content[page]).map(([where, text]) => piece(page, where, [text])),
    ),
    ...content.pages.pages.flatMap((page) => [
      piece(`pages/${page.id}`, 'lead', page.lead),
      ...page.blocks.flatMap(paragraphsOf).map((rich) => piece(`pages/${page.id}`, 'blocks', rich)),
    ]),
  ]
}

type MakePiece = (page: string, where: string, rich: Rich) => Piece

/** All that the check-in asks, offers and says in the end. */
function checkInPieces({ checkin: { words, questions, outcomes } }: Content, piece: MakePiece): Piece[] {
  const page = 'checkin'
  return [
    ...[words.missing, words.kept, words.allLead].map((text) => piece(page, 'words', [text])),
    ...[words.clear, words.signsAbove].map((text) => piece(page, 'words', text)),
    ...questions.flatMap(({ id, question, why, answers }) => [
      piece(page, id, [question]),
      piece(page, `${id}.why`, why),
      ...answers.map(({ answer }) => piece(page, `${id}.answers`, [answer])),
    ]),
    ...outcomes.flatMap(({ id, title, lead, path = [] }) => [
      piece(page, id, [title]),
      ...lead.map((text) => piece(page, `${id}.lead`, text)),
      ...path.map(({ why }) => piece(page, `${id}.path`, [why])),
    ]),
  ]
}
const printed = ({ lead, choice, safe, noScripts, cover }: PrintWords): [string, string][] => [
  ['lead', lead],
  ['choice.nothing', choice.nothing],
  ...safe.map((text): [string, string] => ['safe', text]),
  ['noScripts', noScripts],
  ...[cover.what, cover.dangerLead, ...cover.nots, cover.reviewed, cover.sureLead].map((text): [string, string] => [
    'cover',
    text,
  ]),
]

/** All words of a file that has no markup, with the names of their fields. Names of packages are nobody's words. */
const wordsIn = (value: unknown, where = ''): [string, string][] =>
  typeof value === 'string'
    ? where.endsWith('package')
      ? []
      : [[where, value]]
    : Object.entries(value ?? {}).flatMap(([name, each]) => wordsIn(each, where ? `${where}.${name}` : name))

const namesIn = (rich: Rich): string[] =>
  rich.flatMap((each) =>
    typeof each === 'string' || 'strong' in each
      ? []
      : 'claim' in each
        ? [each.claim]
        : 'source' in each
          ? [each.source]
          : [each.id],
  )

/** The sentence before each verdict has a verb that the verdict allows. */
function verbsIn(rich: readonly Inline[]): string[] {
  return rich.flatMap((each, index) => {
    if (typeof each === 'string' || !('claim' in each)) return []
    const before = sentencesOf(plain(rich.slice(0, index))).at(-1) ?? ''
    const problem = verbProblem(each.verdict, before)
    return problem ? [`${each.claim}: ${problem}`] : []
  })
}
