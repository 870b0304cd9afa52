import { tenths } from './tenths.ts'

export type Point = { x: number; y: number }

/** Points of a line whose heights (0 to 100) stand at even distances, in a box: SVG counts downwards. */
export function pointsOf(heights: readonly number[], width: number, height: number): Point[] {
  const step = width / Math.max(1, heights.length - 1)
  return heights.map((each, index) => ({ x: tenths(index * step), y: tenths(height - (each / 100) * height) }))
}

/**
 * A soft line through all of the points that never overshoots one: a cubic whose slopes are kept monotone (Fritsch and
 * Carlson, 1980). The points stand from left to right.
 */
export function smooth(points: readonly Point[]): string {
  const rises = points.slice(1).map((to, index) => slopeOf(points[index] ?? to, to))
  const slopes = points.map((_, index) => between(rises[index - 1], rises[index]))
  const bends = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const third = (to.x - from.x) / 3
    const leave = `${tenths(from.x + third)} ${tenths(from.y + third * (slopes[index] ?? 0))}`
    return `C${leave} ${tenths(to.x - third)} ${tenths(to.y - third * (slopes[index + 1] ?? 0))} ${to.x} ${to.y}`
  })
  const [first] = points
  return first ? `M${first.x} ${first.y}${bends.join('')}` : ''
}

const slopeOf = (from: Point, to: Point): number => (to.y - from.y) / (to.x - from.x || 1)

/** The slope at a point between two stretches: flat where the line turns, else their harmonic mean. */
function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return 0
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}

/** How long settling is drawn, as a part of the width: the same at each pace, since nobody has measured otherwise. */
const settling = 0.38

/**
 * Build-up, peak and settling in a box: the peak where it is said (0 to 100), the settling always as long. It ends at
 * `settled`.
 */
export function waveOf(peak: number, width: number, height: number): { line: string; peak: Point; settled: number } {
  const top = { x: tenths((peak / 100) * width), y: tenths(height * 0.08) }
  const low = tenths(height * 0.9)
  const settled = Math.min(width, tenths(top.x + settling * width))
  const points = [{ x: 0, y: low }, { x: tenths(top.x * 0.55), y: tenths(height * 0.55) }, top, { x: settled, y: low }]
  return { line: smooth([...points, { x: width, y: low }]), peak: top, settled }
}
