import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { leftOf, longestNote } from '../../guide/notes.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import css from './NoteField.module.css'

export type NoteWords = { label: string; safe: string; left: string; full: string; done: string; remove: string }

type NoteFieldProps = {
  /** What is written so far. */
  text: string
  /** Where it is kept, in words. */
  kept: string
  words: NoteWords
  onWrite: (text: string) => void
  onDone: () => void
  onRemove: (text: string) => void
}

/** Milliseconds after the last key until what was typed is kept. */
const pause = 400

/** A private note. It keeps itself: a moment after typing, on leaving the field, and when the page is put away. */
export function NoteField({ text, kept, words, onWrite, onDone, onRemove }: NoteFieldProps) {
  const id = useId()
  const { draft, type, flush } = useDraft(text, onWrite)
  const left = leftOf(draft)
  return (
    <div className={css['note']}>
      <label htmlFor={id}>{words.label}</label>
      <p id={`${id}-safe`}>{words.safe}</p>
      <textarea
        id={id}
        value={draft}
        rows={5}
        maxLength={longestNote}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-safe`}
        onChange={(event) => type(event.target.value)}
        onBlur={flush}
      />
      <p role="status">{left === undefined ? kept : left === 0 ? words.full : fill(words.left, { left })}</p>
      <div className={buttons['row']}>
        <button
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          onClick={() => {
            flush()
            onDone()
          }}
        >
          {words.done}
        </button>
        {draft !== '' && (
          <button
            type="button"
            className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
            onClick={() => {
              flush()
              onRemove(draft)
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
    </div>
  )
}

/** What is being typed, and the moments at which it is kept. */
function useDraft(text: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useState(text)
  const typed = useRef({ draft: text, kept: text, timer: 0 })
  const write = useRef(onWrite)
  useEffect(() => {
    write.current = onWrite
  })
  const flush = useCallback(() => {
    const now = typed.current
    window.clearTimeout(now.timer)
    if (now.draft === now.kept) return
    now.kept = now.draft
    write.current(now.draft)
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      flush()
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [flush])
  const type = (next: string): void => {
    setDraft(next)
    typed.current.draft = next
    window.clearTimeout(typed.current.timer)
    typed.current.timer = window.setTimeout(flush, pause)
  }
  return { draft, type, flush }
}
