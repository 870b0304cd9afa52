import { useId, useRef, useState } from 'react'
import buttons from '../components/Button/Button.module.css'
import { Icon } from '../components/Icon/Icon.tsx'
import { copyWords } from '../content/load.ts'
import { fill } from '../guide/words.ts'
import { useActions, useGuide, useLatest } from '../store/StoreContext.ts'
import css from './EverythingKept.module.css'

const words = copyWords
const quiet = `${buttons['button']} ${buttons['quiet']}`

/** Only where something is kept on this device: what a tab keeps goes on leaving in any case. */
export function EraseOnLeave() {
  const keep = useGuide((state) => state.keep)
  const chosen = useGuide((state) => state.kept.eraseOnLeave)
  const [refused, setRefused] = useState(false)
  const latest = useLatest()
  const { eraseOnLeave } = useActions()
  const id = useId()
  if (keep !== 'device') return null
  return (
    <>
      <p className={css['leave']}>
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          onChange={({ target: { checked } }) => {
            eraseOnLeave(checked)
            // The exit goes by what is stored: a wish that could not be stored is not shown as chosen.
            setRefused(latest().kept.eraseOnLeave !== checked)
          }}
          aria-describedby={`${id}-how`}
        />
        <label htmlFor={id}>{words.leave}</label>
        <span id={`${id}-how`}>{words.leaveHow}</span>
      </p>
      <p role="status" className={css['said']}>
        {refused && words.leaveRefused}
      </p>
    </>
  )
}

/** Asks once, then everything is gone, and says what is left when it is read back. */
export function Erase() {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest')
  const [left, setLeft] = useState(0)
  // Once something is kept again, what was read back is no longer so.
  const untouched = useGuide((state) => state.quiet)
  const offline = useGuide((state) => state.offline)
  const { erase, readBack } = useActions()
  const button = useRef<HTMLButtonElement>(null)
  const close = (then: 'rest' | 'done'): void => {
    button.current?.focus()
    setStep(then)
  }
  // The copy goes after what is kept, and takes a moment: until it is gone, not everything is.
  const said =
    left > 0 || offline === 'stuck'
      ? words.eraseLeft
      : offline === 'none' || offline === 'removed'
        ? words.erased
        : words.erasing
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
        {step === 'done' && untouched && fill(said, { count: left })}
      </p>
    </div>
  )
}
