import { tenths } from './tenths.ts'

/** How far the water reaches at a step: drawn back from what is explored, half way where the reader is. */
export type Reach = 'dry' | 'here' | 'wet'

const edge: Record<Reach, number> = { dry: 14, here: 48, wet: 76 }
const row = 80

/** The water beside a list of steps: a box of 84 by 80 a step, and the outlines of its wash, its body and its line. */
export function shoreOf(reaches: readonly Reach[]): { height: number; wash: string; body: string; line: string } {
  const xs = reaches.map((reach) => edge[reach])
  const outer = curve(xs, -2)
  return {
    height: reaches.length * row,
    line: outer,
    wash: `${outer}z`,
    body: `${curve(
      xs.map((x) => x - 6),
      4,
    )}z`,
  }
}

function curve(xs: readonly number[], top: number): string {
  const first = xs[0] ?? 0
  const last = xs.at(-1) ?? 0
  const end = xs.length * row
  const bends = xs
    .slice(1)
    .map((x, index) => `C${xs[index]} ${row * index + 84} ${x} ${row * index + 76} ${x} ${row * index + 120}`)
  return [
    `M0 ${top}C${tenths(first * 0.35)} 2 ${first} 10 ${first} 40`,
    ...bends,
    `C${last} ${end - 10} ${tenths(last * 0.35)} ${end - 2} 0 ${end - top}`,
  ].join('')
}

/** How far the sand of a scene is lifted, 0 to 52 of its 400, when so many of a part's steps are explored. */
export const ebbOf = (explored: number, total: number): number =>
  total === 0 ? 0 : Math.round((52 * explored) / total)
