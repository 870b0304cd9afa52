import { isExplored, isSaved, type Kept } from './kept.ts'

/** What a copy would add to what is here, counted. */
export type Gains = {
  saved: number
  explored: number
  opened: number
  notes: number
  /** Steps whose notes differ. */ differing: number
  /** What is set there for how the guide looks, and is not set here. */ settings: number
  /** Whether the reader was there later than here. */ place: boolean
  /** Whether leaving would then erase what it does not erase now. */ erases: boolean
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
  const settings = Object.keys(copy.display).filter((name) => !Object.hasOwn(mine.display, name)).length
  const place = (copy.place?.at ?? -1) > (mine.place?.at ?? -1)
  const erases = copy.eraseOnLeave && !mine.eraseOnLeave
  const any = saved + explored + opened + notes + settings > 0 || place || erases
  return { saved, explored, opened, notes, differing, settings, place, erases, any }
}
