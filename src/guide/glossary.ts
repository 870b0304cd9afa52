import type { Term } from '../content/schema.ts'

/**
 * The terms by the alphabet of the language that they are written in. The reader's own would give another order than
 * the one in which the page was made.
 */
export const byName = (terms: readonly Term[], language: string): Term[] =>
  terms.toSorted((a, b) => a.term.localeCompare(b.term, language))
