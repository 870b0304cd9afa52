import { createContext, useContext } from 'react'
import type { Claim, Country, Term, Urgency, Verdict } from '../../content/schema.ts'

export type ProseWords = {
  verdicts: Record<Verdict, string>
  aside: {
    chip: string
    why: string
    more: string
    none: string
    close: string
    termMore: string
  }
  advice: string
  care: Record<Urgency | `${Urgency}Link` | 'numbers' | 'call' | 'also' | 'uncalled' | 'uncalledOne', string>
}

/** What running text needs from the page around it: the interface's words, and where to fetch what opens beside it. */
export type ProseParts = {
  words: ProseWords
  /** The language of the interface. */ language: string
  loadClaim: (id: string) => Promise<Claim | undefined>
  loadTerm: (id: string) => Promise<Term | undefined>
  /** Opens a page as a whole, or, where nobody answers, does something else. Neither where it is not wanted by then. */
  openWhole: (address: string, away: () => void, wanted: () => boolean) => void
  /** The emergency numbers, and the country that the reader picked on this visit. */
  emergency: { countries: readonly Emergency[]; picked: string | null }
}

export type Emergency = Pick<Country, 'id' | 'name' | 'call' | 'also'>

export const ProseContext = createContext<ProseParts | null>(null)

/** What the page around gives to running text. Throws outside of one. */
export function useProse(): ProseParts {
  const parts = useContext(ProseContext)
  if (!parts) throw new Error('Running text stands inside a ProseContext')
  return parts
}
