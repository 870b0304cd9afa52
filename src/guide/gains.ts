import { isExplored, isSaved, type Kept } from './kept.ts'

/** What a copy would add to what is here, counted. */
export type Gains = {
  saved: number
  explored: number
  opened: number
  notes: number
  /** Steps whose notes differ. */ differing: number
  any: boolean
}

/** Each thing that only the copy has, once; a note is told from another by its text. */
export function gainsOf(mine: Kept, copy: Kept): Gains {
  const saved = copy.saved.filter((item) => !isSaved(mine, item.kind, item.id)).length
  const explored = Object.keys(copy.explored).filter((id) => isExplored(copy, id) && !isExplored(mine, id)).length
  const opened = Object.keys(copy.opened).filter((id) => !Object.hasOwn(mine.opened, id)).length
  const foreign = Object.entries(copy.notes).map(([id, notes]) => ({
    here: (mine.notes[id] ?? []).length > 0,
    fresh: notes.filter((note) => !mine.notes[id]?.some((each) => each.text === note.text)).length,
  }))
  const notes = foreign.reduce((sum, { fresh }) => sum + fresh, 0)
  const differing = foreign.filter(({ here, fresh }) => here && fresh > 0).length
  return { saved, explored, opened, notes, differing, any: saved + explored + opened + notes > 0 }
}
