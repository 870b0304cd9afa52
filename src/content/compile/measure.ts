import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' })
const byWord = new Intl.Segmenter('en', { granularity: 'word' })

/** The sentences of a paragraph. "Dr" and "St" do not end one. */
export function sentencesOf(paragraph: string): string[] {
  const shielded = paragraph.replace(/\b(Dr|St|vs|No)\. /g, '$1\uE000 ')
  return Array.from(bySentence.segment(shielded), ({ segment }) => segment.replaceAll('\uE000', '.').trim()).filter(
    (sentence) => /[A-Za-z]/.test(sentence),
  )
}

/** The words of a sentence. A hyphen or an apostrophe does not part a word. */
export function wordsOf(sentence: string): string[] {
  const words = Array.from(byWord.segment(sentence.replace(/(\w)-(\w)/g, '$1$2')))
  return words.filter((each) => each.isWordLike).map((each) => each.segment)
}

/** How many syllables a word has, one at least. */
export const syllablesOf = (word: string): number => Math.max(1, syllable(word))

/**
 * Flesch-Kincaid grade of these sentences (US school years). Each glossary term counts as two syllables, since it
 * is explained where it stands.
 */
export function gradeOf(sentences: readonly string[], terms: ReadonlySet<string>): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + (terms.has(word.toLowerCase()) ? 2 : syllablesOf(word)), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}
