import { useId } from 'react'
import type { ListenWords } from '../../content/schema.ts'
import { speeds, type Heard, type Listening } from '../../guide/listening.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import css from './Listen.module.css'

type ListenControlsProps = { listening: Listening; words: ListenWords; onPress: (heard: Heard) => void }

const small = `${buttons['button']} ${buttons['quiet']} ${buttons['small']}`

/** What can be done while a step is read. Where it is stands as words that do not talk over the voice. */
export function ListenControls({ listening, words, onPress }: ListenControlsProps) {
  const { state, at, count } = listening
  const press = (type: 'pause' | 'goOn' | 'back' | 'forward' | 'stop', label: string) => (
    <button type="button" className={small} onClick={() => onPress({ type })}>
      {label}
    </button>
  )
  return (
    <div className={css['controls']} role="group" aria-label={words.label}>
      <div className={css['hold']}>
        {state === 'speaking'
          ? press('pause', words.pause)
          : press('goOn', state === 'ended' ? words.again : words.goOn)}
        {press('stop', words.stop)}
      </div>
      <div className={css['row']}>
        {press('back', words.back)}
        {press('forward', words.forward)}
      </div>
      <p>{fill(words.at, { number: at + 1, count })}</p>
      <Speeds listening={listening} words={words} onPress={onPress} />
      <p className={css['told']} role="status">
        {state === 'ended' && words.ended}
        {state === 'failed' && words.failed}
      </p>
    </div>
  )
}

function Speeds({ listening, words, onPress }: ListenControlsProps) {
  const id = useId()
  return (
    <fieldset className={css['speeds']}>
      <legend>{words.speed}</legend>
      {speeds.map((speed) => (
        <label key={speed}>
          <input
            type="radio"
            name={id}
            autoComplete="off"
            checked={listening.speed === speed}
            onChange={() => onPress({ type: 'speed', speed })}
          />
          {words.speeds[speed]}
        </label>
      ))}
    </fieldset>
  )
}
