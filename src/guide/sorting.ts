/** Where a reader put a situation, beside where we put it. `later`: in a group that is less urgent than ours. */
export type Comparison = 'same' | 'sooner' | 'later'

/** Compares two groups by their order, from what can wait to what cannot. */
export function compare(groups: readonly { id: string }[], chosen: string, ours: string): Comparison {
  const [theirs, own] = [chosen, ours].map((id) => groups.findIndex((group) => group.id === id))
  if (theirs === own) return 'same'
  return (theirs ?? 0) > (own ?? 0) ? 'sooner' : 'later'
}
