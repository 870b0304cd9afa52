/** The three ways to be calmer, in the order in which they stand. Each is also the hash of its own address. */
export const modes = ['breathe', 'ground', 'wait'] as const
export type Mode = (typeof modes)[number]

/** The way that an address asks for. Breathing where it names none. */
export const modeOf = (hash: string): Mode => modes.find((mode) => hash === `#${mode}`) ?? 'breathe'

/** What stands on the page: one of the ways, the question after it, or what follows each answer. */
export type Screen = 'going' | 'ask' | 'easier' | 'same' | 'worse' | 'stopped'

/** How long somebody has waited, in words and not in numbers: 0 has just begun, 3 is a long while. Milliseconds. */
export function passed(elapsed: number): 0 | 1 | 2 | 3 {
  const minutes = elapsed / 60_000
  return minutes < 1 ? 0 : minutes < 3 ? 1 : minutes < 10 ? 2 : 3
}

const ebbing = 10 * 60_000

/** How far the tide is out while somebody waits: 0 at first, 1 after ten minutes. Too slow to be watched. */
export const ebbAfter = (elapsed: number): number => Math.min(1, Math.max(0, elapsed) / ebbing)
