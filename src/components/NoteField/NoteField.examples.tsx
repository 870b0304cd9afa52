import type { Examples } from '../../content/examples.ts'
import { NoteField } from './NoteField.tsx'

const writing = { onWrite: () => {}, onDone: () => {}, onRemove: () => {} }

export const examples: Examples = ({ noteWords: note }) => ({
  empty: <NoteField {...writing} text="" kept={note.saved.tab} words={note} />,
  written: <NoteField {...writing} text="A quiet evening." kept={note.saved.tab} words={note} />,
  'nearly full': <NoteField {...writing} text={'A quiet evening. '.repeat(117)} kept={note.saved.tab} words={note} />,
})
