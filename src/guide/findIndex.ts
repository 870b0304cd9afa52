import type { FindDoc } from '../content/schema.ts'
import { meant, tokensOf, type Lexicon } from './findWords.ts'

/** Something to search in: every thing that can be found, and a forgiving search over its words. */
export type Index = {
  docs: readonly FindDoc[]
  /** How well each of `docs` fits these words, about 1 for a rare word in a title; and the keys that were found. */
  search: (words: readonly string[]) => { scores: ReadonlyMap<number, number>; keys: ReadonlySet<string> }
  /** The help lines, one or two, whose name is what was typed. */
  named: (words: readonly string[]) => readonly number[]
}

/** How much a thing of each kind counts for. A help line is seldom what a question is about. */
const kinds: Record<string, number> = {
  step: 1,
  question: 1.2,
  term: 1,
  claim: 0.6,
  line: 0.5,
  country: 1.3,
  page: 0.7,
}
/** How much a word counts for where it stands; how much less where it was only begun, or meant. */
const place = { title: 1, text: 0.45, more: 0.25 }
/** A word that stands in more than one of them counts for the last. */
const fields = ['more', 'text', 'title'] as const
const begun = 0.6
const slipped = 0.5

/** The words of everything that can be found, ready to be searched: takes some milliseconds, once. */
export function indexOf(docs: readonly FindDoc[], { key, isSmall }: Lexicon): Index {
  const postings = new Map<string, Map<number, number>>()
  docs.forEach((doc, at) => {
    const [, title, text, more = ''] = doc
    const words = { more, text, title }
    for (const field of fields) {
      const keys = new Set(
        tokensOf(words[field])
          .filter((word) => !isSmall(word))
          .map(key),
      )
      // A short title that is all about the word says more than a long one.
      const weight = field === 'title' ? place.title + 1 / (keys.size + 1) : place[field]
      for (const each of keys) {
        const posting = postings.get(each) ?? new Map<number, number>()
        postings.set(each, posting.set(at, weight))
      }
    }
  })
  const vocabulary = new Set(postings.keys())
  const rarity = (each: string): number =>
    (Math.log(1 + docs.length / (postings.get(each)?.size ?? 1)) / Math.log(docs.length)) ** 2
  const candidates = (word: string, last: boolean): [string, number][] => {
    const whole = key(word)
    if (vocabulary.has(whole)) return [[whole, 1]]
    const longer = last && word.length > 2 ? [...vocabulary].filter((each) => each.startsWith(word)) : []
    if (longer.length > 0) return longer.map((each) => [each, begun])
    const near = meant(whole, vocabulary)
    return near === whole ? [] : [[near, slipped]]
  }
  const lines = docs.flatMap(([to, title], at) =>
    to.startsWith('line') ? [{ at, title: tokensOf(title).map(key) }] : [],
  )
  return {
    docs,
    search: (words) => {
      const scores = new Map<number, number>()
      const keys = new Set<string>()
      words.forEach((word, index) => {
        for (const [each, sure] of candidates(word, index === words.length - 1)) {
          keys.add(each)
          for (const [at, weight] of postings.get(each) ?? []) {
            const kind = kinds[docs[at]?.[0].split(':')[0] ?? ''] ?? 1
            scores.set(at, (scores.get(at) ?? 0) + weight * kind * sure * rarity(each))
          }
        }
      })
      return { scores, keys }
    },
    named: (words) => {
      const found = lines.filter(({ title }) => words.length > 0 && words.every((word) => title.includes(key(word))))
      return found.length <= 2 ? found.map(({ at }) => at) : []
    },
  }
}
