import { useEffect, useId, useRef } from 'react'
import type { Talk } from '../../content/schema.ts'
import buttons from '../Button/Button.module.css'
import css from './Talk.module.css'

/** What became of copying or sharing. */
export type Outcome = 'copied' | 'copyRefused' | 'shareRefused' | null

type HandOverProps = {
  words: Talk['hand']
  text: string
  outcome: Outcome
  onCopy: () => void
  /** Only where the device has a sheet to share with. */ onShare: (() => void) | undefined
  onPrint: () => void
}

/** The ways out of this page, after the question who else could find it. */
export function HandOver({ words, text, outcome, onCopy, onShare, onPrint }: HandOverProps) {
  const quiet = `${buttons['button']} ${buttons['quiet']}`
  return (
    <div className={css['hand']}>
      <p>
        <strong>{words.safe}</strong>
      </p>
      <ul>
        {words.where.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <div className={buttons['row']}>
        <button type="button" className={quiet} onClick={onCopy}>
          {words.copy}
        </button>
        {onShare && (
          <button type="button" className={quiet} onClick={onShare}>
            {words.share}
          </button>
        )}
        <button type="button" className={quiet} onClick={onPrint}>
          {words.print}
        </button>
      </div>
      <p role="status">{outcome && words[outcome]}</p>
      {outcome === 'copyRefused' && <ByHand label={words.byHand} text={text} />}
    </div>
  )
}

/** The text, marked, for the hand to copy. */
function ByHand({ label, text }: { label: string; text: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className={css['field']} value={text} rows={5} readOnly />
    </>
  )
}
