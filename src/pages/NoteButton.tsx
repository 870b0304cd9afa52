import type { RefObject } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { ui } from '../content/load.ts'
import { noteOn } from '../guide/notes.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './Keeping.module.css'

type NoteButtonProps = {
  /** Where the focus goes back to. */ button: RefObject<HTMLButtonElement | null>
  section: string
  open: boolean
  onOpen: () => void
}

/** "Add a note" opens the field, and says where a note is there already. */
export function NoteButton({ button, section, open, onOpen }: NoteButtonProps) {
  const written = useGuide((state) => noteOn(state.kept.notes, section) !== '')
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
        aria-expanded={open}
        onClick={onOpen}
        data-scripts=""
      >
        <Icon name="note" />
        {ui.step.addNote}
      </button>
      {written && !open && <p className={css['status']}>{ui.step.noteHere}</p>}
    </>
  )
}
