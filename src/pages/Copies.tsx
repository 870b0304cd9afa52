import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { copyWords, spine, ui } from '../content/load.ts'
import { gainsOf, type Gains } from '../guide/gains.ts'
import type { Kept } from '../guide/kept.ts'
import { fill } from '../guide/words.ts'
import { copyOf, readCopy, type Refusal } from '../store/copy.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import css from './EverythingKept.module.css'

const words = copyWords
const quiet = `${buttons['button']} ${buttons['quiet']}`

/** A copy of all that is kept, as a file to take along. */
export function Download() {
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
  | {
      state: 'added'
      /** The choice above announces a refusal when it is new there. This one is not. */ aloud: boolean
    }
  | { state: 'nothingNew' }
  | { state: 'refused'; refusal: Refusal }

/** Shows what a copy would change before anything is done. */
export function Restore() {
  const kept = useGuide((state) => state.kept)
  const refused = useGuide((state) => state.unkept)
  const told = useGuide(({ unkept, trouble }) => unkept !== false || trouble?.at === 'choice')
  const { restore } = useActions()
  const [reading, setReading] = useState<Reading | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The question goes, and its buttons with it: the reader goes on from the one that began it.
  const close = (then: Reading | null): void => {
    button.current?.focus()
    setReading(then)
  }
  const heardAbove = reading?.state === 'added' && refused !== false && !reading.aloud
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
            close({ state: 'added', aloud: told })
          }}
          onCancel={() => close(null)}
        />
      )}
      <p role="status" aria-live={heardAbove ? 'off' : undefined} className={css['said']}>
        {reading?.state === 'added' && (refused ? ui.keep[refused] : words.added)}
        {reading?.state === 'nothingNew' && words.nothingNew}
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
  return gains.any ? { state: 'asked', copy: read.kept, gains } : { state: 'nothingNew' }
}

/** A file takes a moment to be read, and then nobody hears that there is a question: the reader is taken to it. */
function Question({ gains, onAdd, onCancel }: { gains: Gains; onAdd: () => void; onCancel: () => void }) {
  const kinds = ['saved', 'explored', 'opened', 'notes', 'settings'] as const
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), [gains])
  return (
    <div ref={group} tabIndex={-1} className={css['question']} role="group" aria-label={words.would}>
      {/* Heard as the name of the group. */}
      <p aria-hidden="true">{words.would}</p>
      <ul>
        {kinds.map((kind) => gains[kind] > 0 && <li key={kind}>{fill(words.adds[kind], { count: gains[kind] })}</li>)}
        {gains.place && <li>{words.place}</li>}
        {gains.differing > 0 && <li>{fill(words.differ, { count: gains.differing })}</li>}
        {gains.erases && <li>{words.erases}</li>}
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
