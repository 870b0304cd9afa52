import { useId, useState, type ReactNode } from 'react'
import type { WidgetOf } from '../../content/schema.ts'
import { Again } from '../Again/Again.tsx'
import buttons from '../Button/Button.module.css'
import { Choices } from '../Choices/Choices.tsx'
import { Prose } from '../Prose/Prose.tsx'
import css from './Friend.module.css'

type Words = WidgetOf<'friend'>

/** The id of the thought that a reader writes. */
const own = 'own'
const untouched = { at: null, thought: '', drafts: {} } as const
type Written = { at: string | null; thought: string; drafts: Readonly<Record<string, string>> }

/** A harsh thought, and what one could tell a friend who had it. What is written stands here and nowhere else. */
export function Friend({ words }: { words: Words }) {
  const { thoughts, labels } = words
  const [written, setWritten] = useState<Written>(untouched)
  const picked = thoughts.find(({ id }) => id === written.at)
  const draft = written.drafts[written.at ?? ''] ?? picked?.draft ?? ''
  const write = (text: string): void =>
    setWritten({ ...written, drafts: { ...written.drafts, [written.at ?? '']: text } })
  return (
    <>
      <Choices
        legend={labels.legend}
        options={[
          ...thoughts.map(({ id, thought }) => ({ id, label: `\u201c${thought}\u201d` })),
          { id: own, label: words.own.label },
        ]}
        value={written.at}
        onChoose={(at) => setWritten({ ...written, at })}
      />
      <div role="status">
        {picked && (
          <figure className={css['friend']}>
            <figcaption>{labels.friend}</figcaption>
            <Prose text={picked.answer} />
          </figure>
        )}
      </div>
      {written.at === own && (
        <Own
          words={words.own}
          label={labels.thought}
          thought={written.thought}
          onThought={(thought) => setWritten({ ...written, thought })}
          onStart={write}
        />
      )}
      {written.at !== null && (
        <>
          <Field label={written.at === own ? labels.friend : labels.change} text={draft} onWrite={write}>
            {labels.kept}
          </Field>
          <Again label={labels.again} onPress={() => setWritten(untouched)} />
        </>
      )}
    </>
  )
}

type OwnProps = {
  words: Words['own']
  label: string
  thought: string
  onThought: (text: string) => void
  onStart: (text: string) => void
}

function Own({ words, label, thought, onThought, onStart }: OwnProps) {
  return (
    <>
      <Field label={label} text={thought} onWrite={onThought} />
      <p className={css['lead']}>{words.lead}</p>
      <div className={buttons['row']}>
        {words.starters.map((starter) => (
          <button
            key={starter}
            type="button"
            className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
            onClick={() => onStart(starter)}
          >
            {starter}
          </button>
        ))}
      </div>
    </>
  )
}

type FieldProps = { label: string; text: string; onWrite: (text: string) => void; children?: ReactNode }

function Field({ label, text, onWrite, children }: FieldProps) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      {children && <p id={`${id}-note`}>{children}</p>}
      <textarea
        id={id}
        value={text}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={children ? `${id}-note` : undefined}
        onChange={(event) => onWrite(event.target.value)}
      />
    </div>
  )
}
