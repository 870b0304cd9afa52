import type { Hour } from '../../content/schema.ts'
import { day } from './hours/day.ts'
import { dusk } from './hours/dusk.ts'
import { morning } from './hours/morning.ts'
import { night } from './hours/night.ts'
import { predawn } from './hours/predawn.ts'
import type { SceneShape } from './shape.ts'

/** All five, for the page that shows them all. */
export const scenes: Record<Hour, SceneShape> = { dusk, night, predawn, morning, day }
