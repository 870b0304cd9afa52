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
  /** `was`: what it takes the place of. */ onWrite: (text: string, was: string) => void
  onDone: () => void
  onRemove: (text: string) => void
}

/** Milliseconds after the last key until what was typed is kept. */
const pause = 400

/** A private note. It keeps itself: a moment after typing, on leaving the field, and when the page is put away. */
export function NoteField({ text, kept, words, onWrite, onDone, onRemove }: NoteFieldProps) {
  const id = useId()
  const { field, draft, type, flush } = useDraft(text, onWrite)
  const left = leftOf(draft)
  return (
    <div className={css['note']}>
      <label htmlFor={id}>{words.label}</label>
      <p id={`${id}-safe`}>{words.safe}</p>
      <textarea
        ref={field}
        id={id}
        value={draft}
        rows={5}
        maxLength={longestNote}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-safe`}
        onChange={(event) => type(event.target.value)}
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

/** What is half typed, else what is kept, which another tab may change; and the moments at which what was typed is kept. */
function useDraft(text: string, onWrite: NoteFieldProps['onWrite']) {
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const typed = useRef<{ draft: string | null; was: string; timer?: number }>({ draft: null, was: text })
  const write = useRef(onWrite)
  useEffect(() => {
    write.current = onWrite
  })
  const show = useCallback((half: string | null) => {
    typed.current = { draft: half, was: '' }
    setDraft(half)
  }, [])
  const keep = useCallback(() => {
    const { draft: half, was, timer } = typed.current
    window.clearTimeout(timer)
    if (half === null || half === was) return
    write.current(half, was)
    // A field that was cleared may be about to be written anew: until it is left, no older note comes up in it.
    show(half.trim() === '' ? '' : null)
  }, [show])
  const flush = useCallback(() => {
    keep()
    show(null)
  }, [keep, show])
  useEffect(() => {
    const written = field.current
    written?.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      flush()
      written?.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [flush])
  const type = (next: string): void => {
    const { draft: half, was, timer } = typed.current
    window.clearTimeout(timer)
    typed.current = { draft: next, was: half === null ? text : was, timer: window.setTimeout(keep, pause) }
    setDraft(next)
  }
  return { field, draft: draft ?? text, type, flush }
}
