import { createContext, startTransition, use, useEffect, useState } from 'react'
import type { LitSection } from './readSection.ts'

/**
 * Gives the step after this one, when it is there and the browser has time. Gives back what calls it off. Where nothing
 * is fetched ahead, nothing is given.
 */
export type Ahead = (section: string, give: (next: LitSection) => void) => () => void

export const AheadContext = createContext<Ahead | undefined>(undefined)

/** The step that may be wanted after this one. */
export function useAhead(section: string): LitSection | undefined {
  const ahead = use(AheadContext)
  const [next, setNext] = useState<LitSection>()
  useEffect(() => ahead?.(section, (read) => startTransition(() => setNext(read))), [ahead, section])
  return next
}
