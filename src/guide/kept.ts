import type { Display } from './display.ts'
import { mergeNotes, type Notes } from './notes.ts'

/** What a reader can save. */
export const savedKinds = ['step', 'question', 'term', 'line'] as const
export type SavedKind = (typeof savedKinds)[number]
export type Saved = { kind: SavedKind; id: string; at: number }
/** `taken-back`: the reader said that it is not explored. That stays so while its end is on screen, and after a reload. */
export type Mark = { state: 'explored' | 'taken-back'; at: number }
export type Place = { section: string; block: string | null; at: number }

/** All that the guide remembers of a reader. Ids, never positions. Times are milliseconds since 1970. */
export type Kept = {
  explored: Readonly<Record<string, Mark>>
  /** Steps that were shown, whether or not the place moved. */
  seen: Readonly<Record<string, number>>
  /** Questions that were opened. */
  opened: Readonly<Record<string, number>>
  /** In the order in which the reader saved them. */
  saved: readonly Saved[]
  place: Place | null
  /** Private notes, by step. */
  notes: Notes
  /** "Keep your place?" was shown once, or answered. */
  asked: boolean
  /** What this device keeps goes too when the reader leaves by the exit. */
  eraseOnLeave: boolean
  /** How the guide looks, where the reader wants it otherwise than the device. */
  display: Display
}

export const nothingKept: Kept = {
  explored: {},
  seen: {},
  opened: {},
  saved: [],
  place: null,
  notes: {},
  asked: false,
  eraseOnLeave: false,
  display: {},
}

/** Whether there is nothing to show of what was read, saved or written. How the guide looks may be set all the same. */
export const isEmpty = (kept: Kept, settings: Display = {}): boolean =>
  kept.saved.length === 0 &&
  kept.place === null &&
  [kept.explored, kept.seen, kept.opened, kept.notes, settings].every((record) => Object.keys(record).length === 0)

/** Whether there is nothing that a reader could miss, settings too. That they were asked is none. */
export const isUnset = (kept: Kept): boolean => isEmpty(kept, kept.display) && !kept.eraseOnLeave

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

/** Whether this is among what the reader saved. An id counts together with its kind. */
export const isSaved = (kept: Kept, kind: SavedKind, id: string): boolean =>
  kept.saved.some((item) => item.kind === kind && item.id === id)

/** Takes a thing in as the last that was saved, at this time in milliseconds, or out again. */
export function toggleSaved(kept: Kept, kind: SavedKind, id: string, at: number): Kept {
  const others = kept.saved.filter((item) => item.kind !== kind || item.id !== id)
  return { ...kept, saved: isSaved(kept, kind, id) ? others : [...others, { kind, id, at }] }
}

/** Whether a step’s end was reached, or the reader said so, and neither was taken back. */
export const isExplored = (kept: Kept, id: string): boolean => kept.explored[id]?.state === 'explored'

/** The reader presses "Explored", to mark a step or to take the mark back. */
export const toggleExplored = (kept: Kept, id: string, at: number): Kept => ({
  ...kept,
  explored: { ...kept.explored, [id]: { state: isExplored(kept, id) ? 'taken-back' : 'explored', at } },
})

/** The end of a step came into view. What a reader took back stays taken back. */
export const reachEnd = (kept: Kept, id: string, at: number): Kept =>
  kept.explored[id] ? kept : { ...kept, explored: { ...kept.explored, [id]: { state: 'explored', at } } }

/** A question was opened. The first time counts. */
export const openQuestion = (kept: Kept, id: string, at: number): Kept =>
  kept.opened[id] ? kept : { ...kept, opened: { ...kept.opened, [id]: at } }

/** A step is shown. A detour is remembered as seen but does not move the place. */
export function visit(kept: Kept, section: string, detour: boolean, at: number): Kept {
  const stays = detour || kept.place?.section === section
  if (kept.seen[section] && stays) return kept
  const seen = kept.seen[section] ? kept.seen : { ...kept.seen, [section]: at }
  return { ...kept, seen, place: stays ? kept.place : { section, block: null, at } }
}

/** How far down the reader is, by the heading they have passed. Only where the place is this step. */
export function moveTo(kept: Kept, section: string, block: string | null, at: number): Kept {
  if (kept.place?.section !== section || kept.place.block === block) return kept
  return { ...kept, place: { section, block, at } }
}

/**
 * What two tabs know, together: all that was seen, opened, saved or written in either, and a yes of either. Where they
 * differ, the newer mark and the newer place count, and how the guide looks in mine.
 */
export function merge(mine: Kept, theirs: Kept): Kept {
  const saved = [...theirs.saved, ...mine.saved.filter((item) => !isSaved(theirs, item.kind, item.id))]
  return {
    explored: newer(mine.explored, theirs.explored),
    seen: { ...mine.seen, ...theirs.seen },
    opened: { ...mine.opened, ...theirs.opened },
    saved: saved.toSorted((a, b) => a.at - b.at),
    place: (theirs.place?.at ?? -1) >= (mine.place?.at ?? -1) ? theirs.place : mine.place,
    notes: mergeNotes(mine.notes, theirs.notes),
    asked: mine.asked || theirs.asked,
    eraseOnLeave: mine.eraseOnLeave || theirs.eraseOnLeave,
    display: { ...theirs.display, ...mine.display },
  }
}

function newer(mine: Kept['explored'], theirs: Kept['explored']): Kept['explored'] {
  const ids = Object.keys({ ...mine, ...theirs })
  return Object.fromEntries(
    ids.flatMap((id) =>
      [mine[id], theirs[id]]
        .filter((mark) => mark !== undefined)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, 1)
        .map((mark) => [id, mark]),
    ),
  )
}

/** Retired steps hand everything on to their heirs; what an heir has of its own stands. */
export function inherit(kept: Kept, retired: Readonly<Record<string, string>>): Kept {
  return Object.entries(retired).reduce((left, move) => passOn(left, ...move), kept)
}

function passOn(kept: Kept, old: string, heir: string): Kept {
  const pass = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.hasOwn(record, old) ? without({ [heir]: record[old] as T, ...record }, old) : { ...record }
  const saved = kept.saved.map((item) => (item.kind === 'step' && item.id === old ? { ...item, id: heir } : item))
  return {
    ...kept,
    explored: pass(kept.explored),
    seen: pass(kept.seen),
    notes: mergeNotes(
      without(kept.notes, old),
      Object.hasOwn(kept.notes, old) ? { [heir]: kept.notes[old] ?? [] } : {},
    ),
    saved: saved.filter(
      (item, index) => saved.findIndex((each) => each.kind === item.kind && each.id === item.id) === index,
    ),
    place: kept.place?.section === old ? { ...kept.place, section: heir, block: null } : kept.place,
  }
}
