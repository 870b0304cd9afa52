/** Shift pressed and released alone, three times, leaves the guide. */
export type ShiftCount = { count: 0 | 1 | 2 | 3; alone: boolean }
export type KeyStroke = { type: 'down' | 'up'; key: string; held: boolean }

/** Sent on the document when the reader leaves, so that nothing is written or said any more. */
export const leftEvent = 'afterwards:left'
export const noShift: ShiftCount = { count: 0, alone: false }
/** Milliseconds until a count that was begun is forgotten. Each press starts the wait again. */
export const patience = 5000

/**
 * The next count after a key went down or up. Shift counts when it goes up with no other key pressed since it went
 * down; any other key begins the count anew. A key that repeats because it is held (`held`) changes nothing.
 */
export function afterKey(state: ShiftCount, { type, key, held }: KeyStroke): ShiftCount {
  if (held) return state
  if (key !== 'Shift') return type === 'down' ? noShift : state
  if (type === 'down') return { ...state, alone: true }
  return state.alone ? { count: Math.min(3, state.count + 1) as ShiftCount['count'], alone: false } : state
}
