import { useId, useRef, useState, type ChangeEvent } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { copyWords, spine } from '../content/load.ts'
import { gainsOf, type Gains } from '../guide/gains.ts'
import type { Kept } from '../guide/kept.ts'
import { fill } from '../guide/words.ts'
import { copyOf, readCopy, type Refusal } from '../store/copy.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import css from './EverythingKept.module.css'

const words = copyWords
const quiet = `${buttons['button']} ${buttons['quiet']}`

/** All of it in one place: a copy to take along, a copy to bring back, and the end of it. */
export function EverythingKept() {
  return (
    <section className={css['everything']} data-scripts="">
      <h2>{words.title}</h2>
      <p>
        {words.lead} {words.safe}
      </p>
      <Download />
      <Restore />
      <EraseOnLeave />
      <Erase />
    </section>
  )
}

function Download() {
  const kept = useGuide((state) => state.kept)
  const [name, setName] = useState('')
  const download = (): void => {
    const copy = copyOf(kept, Date.now())
    const address = URL.createObjectURL(new Blob([copy.text], { type: 'application/json' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: copy.name })
    link.click()
    URL.revokeObjectURL(address)
    setName(copy.name)
  }
  return (
    <div>
      <button type="button" className={quiet} onClick={download}>
        <Icon name="down" />
        {words.download}
      </button>
      <p role="status">{name && fill(words.made, { name })}</p>
    </div>
  )
}

type Reading =
  | { state: 'asked'; copy: Kept; gains: Gains }
  | { state: 'told'; said: string }
  | { state: 'refused'; refusal: Refusal }

/** Shows what a copy would change before anything is done. */
function Restore() {
  const kept = useGuide((state) => state.kept)
  const { restore } = useActions()
  const [reading, setReading] = useState<Reading | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The question goes, and its buttons with it: the reader goes on from the one that began it.
  const close = (then: Reading | null): void => {
    button.current?.focus()
    setReading(then)
  }
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) setReading(await readingOf(file, kept))
  }
  return (
    <div>
      <button ref={button} type="button" className={quiet} onClick={() => input.current?.click()}>
        <Icon name="up" />
        {words.restore}
      </button>
      <input ref={input} type="file" accept="application/json,.json" hidden onChange={(event) => void read(event)} />
      {reading?.state === 'asked' && (
        <Question
          gains={reading.gains}
          onAdd={() => {
            restore(reading.copy)
            close({ state: 'told', said: words.added })
          }}
          onCancel={() => close(null)}
        />
      )}
      <p role="status" className={css['said']}>
        {reading?.state === 'told' && reading.said}
        {reading?.state === 'refused' && words.refused[reading.refusal]}
      </p>
    </div>
  )
}

/** Larger than any copy of ours: not even read. Bytes. */
const largestFile = 4_000_000

async function readingOf(file: File, kept: Kept): Promise<Reading> {
  if (file.size > largestFile) return { state: 'refused', refusal: 'large' }
  const text = await file.text().catch(() => '')
  const read = readCopy(text, spine.retired)
  if ('refused' in read) return { state: 'refused', refusal: read.refused }
  const gains = gainsOf(kept, read.kept)
  return gains.any ? { state: 'asked', copy: read.kept, gains } : { state: 'told', said: words.nothingNew }
}

function Question({ gains, onAdd, onCancel }: { gains: Gains; onAdd: () => void; onCancel: () => void }) {
  const kinds = ['saved', 'explored', 'opened', 'notes'] as const
  return (
    <div className={css['question']} role="group" aria-label={words.would}>
      <p>{words.would}</p>
      <ul>
        {kinds.map((kind) => gains[kind] > 0 && <li key={kind}>{fill(words.adds[kind], { count: gains[kind] })}</li>)}
        {gains.differing > 0 && <li>{fill(words.differ, { count: gains.differing })}</li>}
      </ul>
      <div className={buttons['row']}>
        <button type="button" className={buttons['button']} onClick={onAdd}>
          {words.add}
        </button>
        <button type="button" className={quiet} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

/** Only where something is kept on this device: what a tab keeps goes on leaving in any case. */
function EraseOnLeave() {
  const keep = useGuide((state) => state.keep)
  const chosen = useGuide((state) => state.kept.eraseOnLeave)
  const { eraseOnLeave } = useActions()
  const id = useId()
  if (keep !== 'device') return null
  return (
    <p className={css['leave']}>
      <input
        id={id}
        type="checkbox"
        checked={chosen}
        onChange={(event) => eraseOnLeave(event.target.checked)}
        aria-describedby={`${id}-how`}
      />
      <label htmlFor={id}>{words.leave}</label>
      <span id={`${id}-how`}>{words.leaveHow}</span>
    </p>
  )
}

/** Asks once, then everything is gone, and says what is left when it is read back. */
export function Erase() {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest')
  const [left, setLeft] = useState(0)
  // Once something is kept again, what was read back is no longer so.
  const untouched = useGuide((state) => state.quiet)
  const { erase, readBack } = useActions()
  const button = useRef<HTMLButtonElement>(null)
  const close = (then: 'rest' | 'done'): void => {
    button.current?.focus()
    setStep(then)
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        className={`${quiet} ${css['erase']}`}
        aria-expanded={step === 'asked'}
        onClick={() => setStep('asked')}
      >
        <Icon name="bin" />
        {words.erase}
      </button>
      {step === 'asked' && (
        <div className={css['question']} role="group" aria-label={words.erase}>
          <p>{words.eraseHow}</p>
          <div className={buttons['row']}>
            <button type="button" className={quiet} onClick={() => close('rest')}>
              {words.eraseNot}
            </button>
            <button
              type="button"
              className={`${quiet} ${css['erase']}`}
              onClick={() => {
                erase()
                setLeft(readBack())
                close('done')
              }}
            >
              {words.eraseNow}
            </button>
          </div>
        </div>
      )}
      <p role="status" className={css['said']}>
        {step === 'done' && untouched && fill(words.erased, { count: left })}
      </p>
    </div>
  )
}
