import { isUnset, merge, nothingKept, type Kept } from '../guide/kept.ts'
import { load, save } from './saved.ts'
import type { Box } from './storage.ts'

/** Where things are kept: on this device, only in this tab, or nowhere. */
export type Keep = 'device' | 'tab' | 'nothing'
/** How the last attempt to keep something went. */
export type Outcome = 'kept' | 'refused' | 'newer'
export type Boxes = { device: Box; tab: Box }

/** The hands of the store: what is read and written where. No React, no page, no clock. */
export type Keeper = {
  begin: (nothing: boolean) => { keep: Keep; kept: Kept }
  /** What is kept now. In "device" another tab may have added to it, or erased it; then `erased` says so. */
  pull: (keep: Keep, kept: Kept) => { kept: Kept; erased: boolean }
  /** `orNot`: the reader is told and it is given up where it is refused, so that nothing is missed later. */
  push: (keep: Keep, kept: Kept, orNot?: boolean) => Outcome
  /** Removes what the other places hold, so that a choice leaves nothing behind. */
  move: (keep: Keep, kept: Kept) => Outcome
  /** Everything that is kept anywhere is gone. */
  erase: () => void
  /** How many entries of ours are in the two storages, read from them. */
  readBack: () => number
  /** Nothing is written from here on: the reader has left. */
  stop: () => void
  /** They are back. */
  goOn: () => void
}

/**
 * Reads and writes two boxes, that of the device and that of the tab. `retired`: steps that moved, and their heirs.
 * What a box refuses comes back as an outcome; nothing here throws.
 */
export function keeperOf(boxes: Boxes, retired: Readonly<Record<string, string>>): Keeper {
  let stopped = false
  let onDevice = false
  let newer = false
  let unwritten = false
  const read = (box: Box): Kept => {
    const loaded = load(box.read(), retired)
    newer = loaded.newer
    return loaded.kept
  }
  const push: Keeper['push'] = (keep, kept, orNot = false) => {
    if (keep === 'nothing' || stopped) return 'kept'
    const written = !newer && boxes[keep].write(save(kept))
    if (keep === 'device') onDevice ||= written
    if (written || !orNot) unwritten = !written
    return written ? 'kept' : newer ? 'newer' : 'refused'
  }
  return {
    begin: (nothing) => {
      if (nothing) return { keep: 'nothing', kept: { ...nothingKept, asked: true } }
      onDevice = boxes.device.read() !== null
      const keep = onDevice ? 'device' : 'tab'
      return { keep, kept: read(boxes[keep]) }
    },
    pull: (keep, kept) => {
      if (keep !== 'device' || stopped) return { kept, erased: false }
      const text = boxes.device.read()
      // Each action in each tab is read, changed and written at once, so the device has the last word on every item.
      if (text !== null)
        return { kept: unwritten ? merge(kept, read(boxes.device)) : read(boxes.device), erased: false }
      const erased = onDevice
      newer = false
      onDevice = false
      return { kept: erased ? nothingKept : kept, erased }
    },
    push,
    move: (keep, kept) => {
      const outcome = isUnset(kept) && keep === 'tab' ? 'kept' : push(keep, kept)
      if (outcome !== 'kept') return outcome
      if (keep !== 'device') boxes.device.clear()
      if (keep !== 'tab') boxes.tab.clear()
      onDevice = keep === 'device'
      newer = false
      return outcome
    },
    erase: () => {
      boxes.device.clear()
      boxes.tab.clear()
      onDevice = false
      newer = false
      unwritten = false
    },
    readBack: () => [boxes.device, boxes.tab].filter((box) => box.read() !== null).length,
    stop: () => {
      stopped = true
    },
    goOn: () => {
      stopped = false
    },
  }
}
