/** The five senses in their order, and how many things to find with each. */
export const senses = [
  { id: 'see', count: 5 },
  { id: 'touch', count: 4 },
  { id: 'hear', count: 3 },
  { id: 'smell', count: 2 },
  { id: 'taste', count: 1 },
] as const

export type Sense = (typeof senses)[number]
/** Where somebody is, and which pebbles of each sense they touched. */
export type Grounded = { at: number; touched: readonly (readonly number[])[] }

export const ungrounded: Grounded = { at: 0, touched: senses.map(() => []) }

/** The sense to use now. None once all five are through. */
export const senseOf = ({ at }: Grounded): Sense | undefined => senses[at]

/** The pebbles that were touched for the sense of now. */
export const foundIn = ({ at, touched }: Grounded): readonly number[] => touched[at] ?? []

/** A pebble is touched, or let go again. One that the sense does not have changes nothing. */
export function touch(grounded: Grounded, pebble: number): Grounded {
  const found = foundIn(grounded)
  const count = senseOf(grounded)?.count ?? 0
  if (!Number.isInteger(pebble) || pebble < 0 || pebble >= count) return grounded
  const now = found.includes(pebble) ? found.filter((each) => each !== pebble) : [...found, pebble]
  return { ...grounded, touched: grounded.touched.map((each, index) => (index === grounded.at ? now : each)) }
}

/** On to the next sense, whether or not anything was found: each may be left out. */
export const next = (grounded: Grounded): Grounded => ({
  ...grounded,
  at: Math.min(grounded.at + 1, senses.length),
})

/** Back to the sense before, as it was left. */
export const back = (grounded: Grounded): Grounded => ({ ...grounded, at: Math.max(grounded.at - 1, 0) })
