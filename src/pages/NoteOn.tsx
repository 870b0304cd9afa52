import { useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { NoteField } from '../components/NoteField/NoteField.tsx'
import { noteWords } from '../content/load.ts'
import { noteOn } from '../guide/notes.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import { KeepHere } from './Keeping.tsx'

const words = noteWords

/** The note on a step, where it is kept, and the way back after deleting it, until the page is left. */
export function NoteOn({ section, open, onDone }: { section: string; open: boolean; onDone: () => void }) {
  const text = useGuide((state) => noteOn(state.kept.notes, section))
  const stored = useGuide((state) => (state.unkept ? 'nothing' : state.keep))
  const [gone, setGone] = useState('')
  const { writeNote, removeNote } = useActions()
  const remove = (written: string): void => {
    setGone(written)
    removeNote(section, written)
    onDone()
  }
  return (
    <>
      {open && (
        <NoteField
          text={text}
          kept={words.saved[stored]}
          words={words}
          onWrite={(next) => writeNote(section, next)}
          onDone={onDone}
          onRemove={remove}
        />
      )}
      {gone !== '' && text === '' && (
        <p role="status">
          {words.gone}{' '}
          <button
            type="button"
            className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
            onClick={() => {
              writeNote(section, gone)
              setGone('')
              onDone()
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <KeepHere at={`note:${section}`} />
    </>
  )
}
