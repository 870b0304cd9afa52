import { useState } from 'react'
import type { Placed } from '../guide/notes.ts'
import { useActions, useGuide, useLatest } from '../store/StoreContext.ts'

/** Notes that are deleted on a page, and the way back until it is left: the last one first, each as it was. */
export function useRemoved(then: () => void) {
  const [removed, setRemoved] = useState<readonly Placed[]>([])
  const { removeNote, putNoteBack } = useActions()
  const latest = useLatest()
  // An erase is of these too.
  const erased = useGuide((state) => state.quiet)
  if (erased && removed.length > 0) setRemoved([])
  const last = removed.at(-1)
  return {
    last,
    remove: (section: string, text: string): void => {
      const notes = latest().kept.notes[section] ?? []
      const gone = notes.map((note, index) => ({ section, index, note })).filter(({ note }) => note.text === text)
      setRemoved([...removed, ...gone])
      removeNote(section, text)
      then()
    },
    bringBack: (): void => {
      if (last) putNoteBack(last.section, last.index, last.note)
      setRemoved(removed.slice(0, -1))
      then()
    },
  }
}
