import { createContext } from 'react'

/**
 * What waits for the scripts, so that the words of a page fit into its first flight: the drawings beside the words,
 * whose room is kept, or the signs in closed cards, which only repeat what words say.
 */
export type Late = { drawings: boolean; signs: boolean }

export const LateContext = createContext<Late>({ drawings: false, signs: false })
