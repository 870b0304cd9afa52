import { createContext, useContext } from 'react'
import type { PrintWords, Verdict } from '../../content/schema.ts'

export type Kind = 'step' | 'question' | 'claim' | 'term' | 'source' | 'line'

/** What stands on these sheets, so that a link on paper can say where its target is. */
export type PrintParts = {
  words: PrintWords
  verdicts: Record<Verdict, string>
  advice: string
  /** The number of a step, question, claim or source on these sheets; nothing where it is not among them. */
  numberOf: (kind: Kind, id: string) => number | undefined
  /** The heading of the chapter that is the paper's form of a page, by the page's id. */
  chapters: Readonly<Record<string, string>>
}

export const PrintContext = createContext<PrintParts | null>(null)

/** What stands on these sheets. Throws outside of them. */
export function usePrint(): PrintParts {
  const parts = useContext(PrintContext)
  if (!parts) throw new Error('What is printed stands inside a PrintContext')
  return parts
}

/** One page holds what has pages of its own elsewhere, so its ids say what they are of. */
export const anchorOf = (kind: Kind, id: string): string => `${kind}-${id}`
