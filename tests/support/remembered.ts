import { nothingKept, type Kept } from '../../src/guide/kept.ts'
import type { Boxes } from '../../src/store/keeper.ts'
import { save } from '../../src/store/saved.ts'
import { browserStorage } from './storage.ts'

/** The boxes of a browser whose tab remembers this much of an earlier visit. */
export function remembering(kept: Partial<Kept>): Boxes {
  const { boxes } = browserStorage()
  boxes.tab.write(save({ ...nothingKept, ...kept }))
  return boxes
}
