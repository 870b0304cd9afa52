import type { Content } from './compile.ts'
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './measure.ts'
import { readPieces, type Piece } from './pieces.ts'
import { lengthOf } from './reading.ts'
import { toneProblems } from './tone.ts'

const oneDay = 86_400_000
const longest = 3

/** `npm run words`: what a writer wants to know of every page, in one look. `now` in milliseconds since 1970. */
export function report(content: Content, now: number): string[] {
  const pieces = readPieces(content)
  return [
    ...Array.from(grouped(pieces), ([page, own]) => pageReport(content, page, own)).flat(),
    '',
    ...unused(content, pieces),
    ...overdue(content, now),
  ]
}

function grouped(pieces: readonly Piece[]): Map<string, Piece[]> {
  const pages = new Map<string, Piece[]>()
  for (const piece of pieces) pages.set(piece.page, [...(pages.get(piece.page) ?? []), piece])
  return pages
}

function pageReport(content: Content, page: string, pieces: readonly Piece[]): string[] {
  const terms = new Set(content.glossary.terms.map(({ term }) => term.toLowerCase()))
  const sentences = pieces.flatMap(({ text }) => sentencesOf(text))
  const section = content.sections.find(({ id }) => page === `sections/${id}`)
  const words = section ? `  words ${lengthOf(section)} (350 to 700)` : ''
  return [
    `${page}  grade ${gradeOf(sentences, terms).toFixed(1)}  sentences ${sentences.length}${words}`,
    ...longestOf(sentences).map(([length, sentence]) => `    ${length} words: ${sentence}`),
    ...listed('terms used before a link explains them', page === 'glossary' ? [] : early(content, pieces)),
    ...listed('hard words with no term', hard(content, sentences)),
    ...pieces.flatMap(({ where, text, verb }) =>
      [...sentencesOf(text).flatMap(toneProblems), ...verb].map((reason) => `    ${where}: ${reason}`),
    ),
  ]
}

const listed = (what: string, found: readonly string[]): string[] =>
  found.length > 0 ? [`    ${what}: ${found.join(', ')}`] : []

/** The longest sentences, and every one of more than 20 words. */
function longestOf(sentences: readonly string[]): [length: number, sentence: string][] {
  return sentences
    .map((sentence): [number, string] => [wordsOf(sentence).length, sentence])
    .toSorted(([a], [b]) => b - a)
    .filter(([length], index) => index < longest || length > 20)
}

/** Terms of the glossary that stand in the text of a page, where no link to them has come yet. */
function early({ glossary }: Content, pieces: readonly Piece[]): string[] {
  return glossary.terms.flatMap(({ id, term }) => {
    const word = new RegExp(`(?<![\\p{L}-])${term}s?(?![\\p{L}-])`, 'iu')
    const used = pieces.find(({ text }) => word.test(text))
    const linked = pieces.findIndex(({ names }) => names.includes(id))
    if (!used || (linked !== -1 && linked <= pieces.indexOf(used))) return []
    return [`${term} (${used.where}${linked === -1 ? ', never linked' : ''})`]
  })
}

/** Long words that everybody says. */
const plainWords = ['everybody', 'examination', 'university']

/** Words of five syllables or more, and words in capitals, that the glossary does not explain. */
function hard({ glossary }: Content, sentences: readonly string[]): string[] {
  const explained = glossary.terms.flatMap(({ term }) => wordsOf(term.toLowerCase()))
  const unknown = sentences
    .flatMap(wordsOf)
    .filter((word) => syllablesOf(word) >= 5 || /\p{Lu}.*\p{Lu}/u.test(word))
    .map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .filter((word) => ![...explained, ...plainWords].some((known) => word.toLowerCase().startsWith(known)))
  return [...new Set(unknown)].toSorted()
}

function unused({ claims, glossary, sources }: Content, pieces: readonly Piece[]): string[] {
  const inSteps = new Set(pieces.filter(({ page }) => page.startsWith('sections/')).flatMap(({ names }) => names))
  const line = (what: string, rows: readonly { id: string }[]): string =>
    `${what}: ${rows.map(({ id }) => id).join(', ') || 'none'}`
  return [
    line(
      'claims that no step uses',
      claims.claims.filter(({ id }) => !inSteps.has(id)),
    ),
    line(
      'terms that no step uses',
      glossary.terms.filter(({ id }) => !inSteps.has(id)),
    ),
    line(
      'sources never cited (they stand under "Read, not cited")',
      sources.sources.filter(({ cited }) => !cited),
    ),
  ]
}

/** No build fails because of a date: it is told here, and at the foot of every page. */
function overdue({ guide: { reviewed, reviewDue } }: Content, now: number): string[] {
  if (now < Date.parse(reviewDue) + oneDay) return [`reviewed on ${reviewed}, next by ${reviewDue}`]
  const days = Math.floor((now - Date.parse(reviewDue)) / oneDay)
  return [
    `WARNING: the review was due on ${reviewDue}, ${days} ${days === 1 ? 'day' : 'days'} ago. Every page says so at its foot.`,
    'Read the whole guide again, then set "reviewed" and "reviewDue" in guide.json.',
  ]
}
