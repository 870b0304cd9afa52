import { NoteField } from '../components/NoteField/NoteField.tsx'
import { noteWords } from '../content/load.ts'
import { noteOn } from '../guide/notes.ts'
import { storedIn } from '../store/guideStore.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { BringBack } from './BringBack.tsx'
import { KeepHere } from './Keeping.tsx'
import { useRemoved } from './useRemoved.ts'

const words = noteWords

/** The note on a step, where it is kept, and the way back after deleting it, until the page is left. */
export function NoteOn({ section, open, onDone }: { section: string; open: boolean; onDone: () => void }) {
  const text = useGuide((state) => noteOn(state.kept.notes, section))
  const stored = useGuide(storedIn)
  const { writeNote } = useActions()
  const { last, remove, bringBack } = useRemoved(onDone)
  return (
    <>
      {open && (
        <NoteField
          text={text}
          kept={words.saved[stored]}
          words={words}
          onWrite={(next, was) => writeNote(section, next, was)}
          onDone={onDone}
          onRemove={(written) => remove(section, written)}
        />
      )}
      <BringBack last={last} onBack={bringBack} />
      <KeepHere at={`note:${section}`} />
    </>
  )
}
