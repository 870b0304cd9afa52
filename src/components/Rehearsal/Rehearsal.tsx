import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { RehearsalWords } from '../../content/schema.ts'
import type { Would } from '../../guide/rehearsal.ts'
import buttons from '../Button/Button.module.css'
import css from './Rehearsal.module.css'

type RehearsalProps = {
  words: RehearsalWords
  /** The one word that the exit shows. */
  loading: string
  would: Would
}

/** Milliseconds that the page stays covered. */
const covered = 1000

/** "Try leaving": what the exit shows, for a second. Nothing is removed and nothing is left; the real exit goes on working. */
export function Rehearsal({ words, loading, would }: RehearsalProps) {
  const [step, setStep] = useState<'rest' | 'away' | 'back'>('rest')
  return (
    <section aria-labelledby="rehearsal-title" className={css['rehearsal']}>
      <h2 id="rehearsal-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p>{words.keys}</p>
      <p data-no-scripts="">{words.noScripts}</p>
      <button type="button" className={buttons['button']} onClick={() => setStep('away')} data-scripts="">
        {words.button}
      </button>
      {step === 'away' && <Cover loading={loading} onEnd={() => setStep('back')} />}
      <p role="status" className={css['back']}>
        {step === 'back' && `${words.back} ${words.would[would]}`}
      </p>
    </section>
  )
}

/** Over everything, in the colours of the system, as the exit covers the page. It ends by itself, or with Escape. */
function Cover({ loading, onEnd }: { loading: string; onEnd: () => void }) {
  useEffect(() => {
    const timer = window.setTimeout(onEnd, covered)
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEnd()
    }
    document.addEventListener('keydown', escape)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('keydown', escape)
    }
  }, [onEnd])
  return createPortal(
    <div data-rehearsing="" role="alert">
      {loading}
    </div>,
    document.body,
  )
}
