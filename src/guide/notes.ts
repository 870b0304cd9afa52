/** What a reader wrote on a step. The first is the note; any after it are older ones that a restored copy brought. */
export type Note = { text: string; at: number }
export type Notes = Readonly<Record<string, readonly Note[]>>
/** A note, and where it stands among those of its step. */
export type Placed = { section: string; index: number; note: Note }

/** A note holds no more characters than this. */
export const longestNote = 5000
/** From here on the reader is told how many are left. */
export const nearTheLimit = 500

/** How many characters are left, once that is worth saying. */
export function leftOf(text: string): number | undefined {
  const left = longestNote - text.length
  return left <= nearTheLimit ? left : undefined
}

/** The newest of what was written on a step; no letters where nothing was. */
export const noteOn = (notes: Notes, section: string): string => notes[section]?.[0]?.text ?? ''

/**
 * The note as it is now, in the place of the one that was there when it was written. Where that is another by now, both stand. A note of
 * nothing is no note, and lets what was older come up.
 */
export function writeNote(
  notes: Notes,
  section: string,
  text: string,
  at: number,
  was = noteOn(notes, section),
): Notes {
  const now = notes[section] ?? []
  const before = noteOn(notes, section)
  const older = before === was ? now.slice(1) : now
  if (before === text) return notes
  const written = text.trim() === '' ? [] : [{ text: text.slice(0, longestNote), at }]
  return withNotes(notes, section, [...written, ...older.filter((note) => note.text !== text)])
}

/** The note of a step that says this is gone. Named by its text: done twice, it takes no other. */
export const removeNote = (notes: Notes, section: string, text: string): Notes =>
  withNotes(
    notes,
    section,
    (notes[section] ?? []).filter((note) => note.text !== text),
  )

/** What was removed comes back where it was. */
export function putBack(notes: Notes, section: string, index: number, note: Note): Notes {
  const now = notes[section] ?? []
  return now.some((each) => each.text === note.text) ? notes : withNotes(notes, section, now.toSpliced(index, 0, note))
}

/** What two copies hold, together: the newest first, and each text once. Nothing that was written is lost. */
export function mergeNotes(mine: Notes, theirs: Notes): Notes {
  const ids = Object.keys({ ...mine, ...theirs })
  return Object.fromEntries(
    ids.map((id) => {
      const both = [...(mine[id] ?? []), ...(theirs[id] ?? [])].toSorted((a, b) => b.at - a.at)
      return [id, both.filter((note, index) => both.findIndex((each) => each.text === note.text) === index)]
    }),
  )
}

function withNotes(notes: Notes, section: string, now: readonly Note[]): Notes {
  const others = Object.entries(notes).filter(([id]) => id !== section)
  return Object.fromEntries(now.length === 0 ? others : [...others, [section, now]])
}
