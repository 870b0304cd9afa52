import type { SceneShape } from '../components/Scene/shape.ts'
import { loadSection, spine, type Leaf } from '../content/load.ts'
import type { Hour } from '../content/schema.ts'
import { positionOf } from '../guide/order.ts'

/** A step with the hour that it is read at. */
export type LitSection = Leaf & { scene: SceneShape }

/** Each hour is drawn by a file of its own: a step shows one of five. */
const hours: Record<Hour, () => Promise<SceneShape>> = {
  dusk: async () => (await import('../components/Scene/hours/dusk.ts')).dusk,
  night: async () => (await import('../components/Scene/hours/night.ts')).night,
  predawn: async () => (await import('../components/Scene/hours/predawn.ts')).predawn,
  morning: async () => (await import('../components/Scene/hours/morning.ts')).morning,
  day: async () => (await import('../components/Scene/hours/day.ts')).day,
}

/** All that is read in a step. Nothing where there is no such step. Rejects where a file did not arrive. */
export async function readSection(id: string): Promise<LitSection | undefined> {
  const hour = positionOf(spine, id)?.part.hour
  const [leaf, scene] = await Promise.all([loadSection(id), hour && hours[hour]()])
  return leaf && scene && { ...leaf, scene }
}
