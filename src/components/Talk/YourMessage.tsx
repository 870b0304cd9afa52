import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { Talk, TalkLine } from '../../content/schema.ts'
import { longestLine, type Chosen } from '../../guide/message.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import css from './Talk.module.css'

type Words = Talk['message']
type Spoken = { chosen: Chosen; line: TalkLine; text: string }

type YourMessageProps = {
  words: Words
  /** Said where a line was changed: that no tone changes it. */ ownNote: string
  lines: readonly Spoken[]
  onEdit: (line: TalkLine, text: string) => void
  onRestore: (line: TalkLine) => void
  onMove: (line: TalkLine, by: -1 | 1) => void
  onLarge: (text: string, button: HTMLElement) => void
  children: ReactNode
}

/** The message as it stands, each line with what can be done to it. */
export function YourMessage({ words, ownNote, lines, children, onMove, ...change }: YourMessageProps) {
  const title = useId()
  const [moved, setMoved] = useState('')
  const move = (line: TalkLine, index: number, by: -1 | 1): void => {
    onMove(line, by)
    const number = Math.min(Math.max(index + 1 + by, 1), lines.length)
    setMoved(fill(words.moved, { number, total: lines.length }))
  }
  return (
    <section className={css['message']} aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {lines.length === 0 && <p>{words.empty}</p>}
      <ol>
        {lines.map((each, index) => (
          <Line
            key={each.chosen.id}
            words={words}
            spoken={each}
            number={index + 1}
            moves={lines.length > 1}
            onMove={(line, by) => move(line, index, by)}
            {...change}
          />
        ))}
      </ol>
      {lines.some(({ chosen }) => chosen.own !== undefined) && <p className={css['small']}>{ownNote}</p>}
      <p className="vh" role="status">
        {moved}
      </p>
      <p className={css['small']}>{words.kept}</p>
      {children}
    </section>
  )
}

type LineProps = Pick<YourMessageProps, 'words' | 'onEdit' | 'onRestore' | 'onMove' | 'onLarge'> & {
  spoken: Spoken
  number: number
  moves: boolean
}

function Line({ words, spoken: { chosen, line, text }, number, moves, onEdit, onRestore, onMove, onLarge }: LineProps) {
  const [editing, setEditing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  // The focus goes back to where the editing began.
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus()
    wasEditing.current = editing
  }, [editing])
  if (editing)
    return (
      <li>
        <EditLine
          words={words}
          number={number}
          text={chosen.own ?? text}
          onEdit={(next) => onEdit(line, next)}
          onDone={() => setEditing(false)}
        />
      </li>
    )
  const tool = (label: string, press: (event: MouseEvent<HTMLElement>) => void) => (
    <button type="button" className={css['tool']} aria-label={`${label}: ${text || words.blank}`} onClick={press}>
      {label}
    </button>
  )
  return (
    <li>
      <p className={css['line']}>{text || <span className={css['small']}>{words.blank}</span>}</p>
      {chosen.own !== undefined && <p className={css['small']}>{words.own}</p>}
      <div className={css['tools']}>
        <button
          type="button"
          ref={change}
          className={css['tool']}
          aria-label={`${words.edit}: ${text || words.blank}`}
          onClick={() => setEditing(true)}
        >
          {words.edit}
        </button>
        {chosen.own !== undefined &&
          tool(words.back, ({ currentTarget }) => {
            onRestore(line)
            // This button goes with the reader's own words. The first one stays.
            currentTarget.parentElement?.querySelector('button')?.focus()
          })}
        {text !== '' && tool(words.large, (event) => onLarge(text, event.currentTarget))}
        {moves && tool(words.earlier, () => onMove(line, -1))}
        {moves && tool(words.later, () => onMove(line, 1))}
      </div>
    </li>
  )
}

type EditLineProps = {
  words: Words
  number: number
  text: string
  onEdit: (text: string) => void
  onDone: () => void
}

/** The field asks the browser to remember nothing and to send nothing away for spelling. */
function EditLine({ words, number, text, onEdit, onDone }: EditLineProps) {
  const id = useId()
  const [draft, setDraft] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <label htmlFor={id}>{fill(words.editLabel, { number })}</label>
      <textarea
        id={id}
        ref={field}
        className={css['field']}
        value={draft}
        rows={3}
        maxLength={longestLine}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setDraft(event.target.value)
          onEdit(event.target.value)
        }}
      />
      <button type="button" className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`} onClick={onDone}>
        {words.done}
      </button>
    </>
  )
}
