import { compile, type Content } from './compile.ts'
import { gradeOf, sentencesOf, wordsOf } from './measure.ts'
import { readPieces, type Piece } from './pieces.ts'
import { ContentError } from './problem.ts'
import { readContent, readLanguages, readWords } from './read.ts'
import { lengthOf } from './reading.ts'
import { toneProblems } from './tone.ts'
import { untranslated } from './untranslated.ts'

/** `npm run words`: what a writer wants to know of every page, in one look. */
function report(content: Content): string[] {
  const pieces = readPieces(content)
  const terms = new Set(content.glossary.terms.map((term) => term.term.toLowerCase()))
  const pages = grouped(pieces)
  const lines: string[] = []
  for (const [page, own] of pages) {
    const sentences = own.flatMap((piece) => sentencesOf(piece.text))
    const section = content.sections.find((each) => page === `sections/${each.id}`)
    const longest = sentences
      .map((sentence) => [wordsOf(sentence).length, sentence] as const)
      .filter(([length]) => length > 20)
    lines.push(
      `${page}  grade ${gradeOf(sentences, terms).toFixed(1)}  sentences ${sentences.length}${section ? `  words ${lengthOf(section)} (350 to 700)` : ''}`,
    )
    lines.push(
      ...longest
        .toSorted(([a], [b]) => b - a)
        .slice(0, 5)
        .map(([length, sentence]) => `    ${length} words: ${sentence}`),
    )
    for (const piece of own)
      lines.push(
        ...[...sentencesOf(piece.text).flatMap(toneProblems), ...piece.verb].map(
          (text) => `    ${piece.where}: ${text}`,
        ),
      )
  }
  return [...lines, ...unused(content, pieces), ...overdue(content, new Date())]
}

function grouped(pieces: readonly Piece[]): Map<string, Piece[]> {
  const pages = new Map<string, Piece[]>()
  for (const piece of pieces) pages.set(piece.page, [...(pages.get(piece.page) ?? []), piece])
  return pages
}

function unused(content: Content, pieces: readonly Piece[]): string[] {
  const inSteps = new Set(pieces.filter((piece) => piece.page.startsWith('sections/')).flatMap((piece) => piece.names))
  const cited = new Set([
    ...pieces.flatMap((piece) => piece.names),
    ...content.claims.claims.flatMap((claim) => claim.sources.map((source) => source.id)),
  ])
  return [
    `claims that no step uses: ${
      content.claims.claims
        .map((claim) => claim.id)
        .filter((id) => !inSteps.has(id))
        .join(', ') || 'none'
    }`,
    `terms that no step uses: ${
      content.glossary.terms
        .map((term) => term.id)
        .filter((id) => !inSteps.has(id))
        .join(', ') || 'none'
    }`,
    `sources never cited (they stand under "Read, not cited"): ${
      content.sources.sources
        .map((source) => source.id)
        .filter((id) => !cited.has(id))
        .join(', ') || 'none'
    }`,
  ]
}

function overdue(content: Content, now: Date): string[] {
  return now > new Date(content.guide.reviewDue) ? [`warning: the review was due on ${content.guide.reviewDue}`] : []
}

try {
  const folder = 'src/content'
  const written = readContent(folder)
  console.log(report(compile(written)).join('\n'))
  for (const language of readLanguages(folder).slice(1)) {
    const words = readWords(folder, language.id)
    compile(words, language)
    console.log(
      `${language.name}: not in it yet, or not whole: ${untranslated(written, words).join(', ') || 'nothing'}`,
    )
  }
} catch (problem) {
  if (!(problem instanceof ContentError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
