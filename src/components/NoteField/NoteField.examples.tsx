import { useState } from 'react'
import { longestNote } from '../../guide/notes.ts'
import type { Examples } from '../../content/examples.ts'
import { NoteField, type NoteWords } from './NoteField.tsx'

const evening = 'A quiet evening. '.repeat(longestNote / 17 + 1).slice(0, longestNote)

/** What is typed stays, as on a page. */
function Written({ text, kept, words }: { text: string; kept: string; words: NoteWords }) {
  const [now, write] = useState(text)
  return <NoteField text={now} kept={kept} words={words} onWrite={write} onDone={() => {}} onRemove={() => write('')} />
}

export const examples: Examples = ({ noteWords: note }) => ({
  empty: <Written text="" kept={note.saved.tab} words={note} />,
  written: <Written text="A quiet evening." kept={note.saved.tab} words={note} />,
  'nearly full': <Written text={evening.slice(0, -100)} kept={note.saved.tab} words={note} />,
  full: <Written text={evening} kept={note.saved.tab} words={note} />,
  'nothing is kept': <Written text="A quiet evening." kept={note.saved.nothing} words={note} />,
})
