import { createContext, useContext, type ReactNode } from 'react'
import { useProse } from '../Prose/ProseContext.ts'

const Own = createContext<string | undefined>(undefined)

/**
 * Stands around words that are not in the language of the page. Their element carries that language itself; here the
 * interface's own words among them learn theirs.
 */
export function Foreign({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  const { language } = useProse()
  return lang ? <Own value={language}>{children}</Own> : children
}

/** The `lang` of a label of the interface: nothing, unless the words around it are in another language. */
export const useOwnLang = (): string | undefined => useContext(Own)
