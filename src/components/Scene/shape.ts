import type { Hour } from '../../content/schema.ts'

/** What differs between the five hours of the one bay. Horizon, headland and house are the same. A box of 1200 by 400. */
export type SceneShape = {
  hour: Hour
  sky: readonly [string, string]
  sun: readonly [x: number, y: number, radius: number, halo: number]
  stars?: string
  birds?: string
  lamp?: true
  mist?: readonly string[]
  /** Where the nearest water begins, and where the sand does. */
  deep: number
  sand: number
  glint: string
  boat?: { hull: string; line: string }
  ripples: string
  /** What lies or stands on the sand, and goes up with it. */
  ashore?: readonly string[]
}

/** What the water left on the sand. */
export const marks = (y: number): string => `M96 ${y}c50-9 96-9 150 0m210 2c40 8 84 8 130 0m330-6c36-6 72-6 104 0`
