import { createContext } from 'react'
import type { Reading } from '../guide/proof.ts'

/**
 * Reads back what the browser has stored of this site. Nothing where there is no browser to ask. Rejects only where the
 * script that reads does not arrive.
 */
export type Read = () => Promise<Reading>

export const ReadingContext = createContext<Read | undefined>(undefined)
