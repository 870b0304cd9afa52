import { longestNote } from '../../guide/notes.ts'
import type { Examples } from '../../content/examples.ts'
import { NoteField } from './NoteField.tsx'

const evening = 'A quiet evening. '.repeat(longestNote / 17 + 1).slice(0, longestNote)
const writing = { onWrite: () => {}, onDone: () => {}, onRemove: () => {} }

export const examples: Examples = ({ noteWords: note }) => ({
  empty: <NoteField {...writing} text="" kept={note.saved.tab} words={note} />,
  written: <NoteField {...writing} text="A quiet evening." kept={note.saved.tab} words={note} />,
  'nearly full': <NoteField {...writing} text={evening.slice(0, -100)} kept={note.saved.tab} words={note} />,
  full: <NoteField {...writing} text={evening} kept={note.saved.tab} words={note} />,
  'nothing is kept': <NoteField {...writing} text="A quiet evening." kept={note.saved.nothing} words={note} />,
})
