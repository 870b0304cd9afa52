import { useRef, useState, type ReactNode } from 'react'
import { back, foundIn, next, senseOf, senses, touch, ungrounded, type Sense } from '../../guide/grounding.ts'
import { fill } from '../../guide/words.ts'
import buttons from '../Button/Button.module.css'
import css from './Grounding.module.css'

export type GroundWords = {
  senses: Record<Sense['id'], { line: string; hint: string }>
  pebbles: string
  thing: string
  found: string
  next: string
  back: string
}

type GroundingProps = {
  words: GroundWords
  /** All five are through. */ onEnd: () => void
  /** Stands beside "Next". */ children?: ReactNode
}

const pebbles = [
  'M6 30c0-12 10-20 24-19s20 10 18 22-10 16-22 15S6 42 6 30z',
  'M8 28c2-12 12-18 24-15s18 12 15 22-12 14-22 12S6 40 8 28z',
  'M5 32c0-10 12-18 24-18s20 8 19 19-10 14-22 14S5 43 5 32z',
  'M9 26c4-11 14-14 25-11s15 14 11 23-14 11-24 9S5 37 9 26z',
  'M6 33c-1-11 9-19 22-19s21 8 20 18-9 15-21 15S7 43 6 33z',
]

/**
 * Five senses, one short line a screen. The focus stays on the button that was pressed, so each new line is announced.
 * A pebble can be touched for each thing, or not: "Next" goes on either way.
 */
export function Grounding({ words, onEnd, children }: GroundingProps) {
  const [grounded, setGrounded] = useState(ungrounded)
  const sense = senseOf(grounded) ?? senses[0]
  const found = foundIn(grounded)
  const { line, hint } = words.senses[sense.id]
  const onward = useRef<HTMLButtonElement>(null)
  const goBack = (): void => {
    setGrounded(back(grounded))
    // Before the first there is no way back: this button goes.
    if (grounded.at === 1) onward.current?.focus()
  }
  const goOn = (): void => {
    const then = next(grounded)
    if (senseOf(then)) setGrounded(then)
    else onEnd()
  }
  return (
    <div className={css['ground']}>
      <div role="status">
        <p className={css['line']}>{line}</p>
        <p className={css['hint']}>{hint}</p>
      </div>
      <div className={css['pebbles']} role="group" aria-label={words.pebbles} key={sense.id}>
        {pebbles.slice(0, sense.count).map((d, index) => (
          <button
            key={d}
            type="button"
            aria-pressed={found.includes(index)}
            aria-label={fill(words.thing, { number: index + 1 })}
            onClick={() => setGrounded(touch(grounded, index))}
          >
            <svg viewBox="0 0 54 56" width="54" height="56" aria-hidden="true">
              <path d={d} />
            </svg>
          </button>
        ))}
      </div>
      <p className={css['found']}>{found.length > 0 && fill(words.found, { count: found.length })}</p>
      <div className={`${buttons['row']} ${css['ways']}`}>
        {grounded.at > 0 && (
          <button type="button" className={`${buttons['button']} ${buttons['quiet']}`} onClick={goBack}>
            {words.back}
          </button>
        )}
        <button type="button" ref={onward} className={buttons['button']} onClick={goOn}>
          {words.next}
        </button>
        {children}
      </div>
    </div>
  )
}
