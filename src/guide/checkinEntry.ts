/** The way into the check-in and its place in the history: the little that other pages know of it. */

/** Where somebody is, and what they answered so far; answers beyond that place are kept for the way forward. */
export type CheckInState = { at: number; answers: readonly string[] }

/** At the beginning, or behind the first question where Home has asked it already. */
export const start = (choice?: string): CheckInState => ({
  at: choice ? 1 : 0,
  answers: choice ? [choice] : [],
})

/** A history entry holds the place alone, never an answer. */
export type Entry = { question: number }
/** What the browser’s history may hold of where somebody is. */
export const entryAt = ({ at }: Pick<CheckInState, 'at'>): Entry => ({ question: at })

/** The place in a history entry, which may be anybody's. */
export function placeIn(state: unknown): number {
  const { question } = (state ?? {}) as Partial<Entry>
  return typeof question === 'number' && Number.isInteger(question) && question > 0 ? question : 0
}
