import type { Line } from '../content/schema.ts'
import { everywhere, linesOf } from './support.ts'

/** How many lines are shown at most: a reader in need chooses between few. */
const most = 3
/** Where a country has fewer, lines for every country stand beside them. */
const few = 2

/**
 * The lines for a topic in a country, the most fitting first, as a writer put them in order. Where the country has
 * none, or none is picked, lines for every country stand in.
 */
export function fittingLines(
  lines: readonly Line[],
  topic: { lines: readonly string[] },
  country: string | null,
): Line[] {
  const inOrder = topic.lines.flatMap((id) => lines.filter((line) => line.id === id))
  const here = country === null ? [] : linesOf(inOrder, country).slice(0, most)
  const anywhere = linesOf(inOrder, everywhere)
  return here.length >= few ? here : [...here, ...anywhere].slice(0, here.length === 0 ? most : few)
}
