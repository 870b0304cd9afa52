import { useCallback, useMemo, useState } from 'react'
import type { Calm } from '../content/schema.ts'
import type { Moment, Pace } from '../guide/breathing.ts'
import css from './CalmPage.module.css'
import { useHydrated } from './useHydrated.ts'

type Phase = Moment['phase']
type Words = Calm['breathe']

const own = 'own'
/** Milliseconds on, off, on: one for in, two for out. */
const beats: Record<Phase, number[]> = { in: [60], out: [40, 90, 40] }

type Options = {
  paceId: string
  pace: Pace | null
  vibrate: boolean
  say: boolean
  turn: (phase: Phase) => void
  pickPace: (id: string) => void
  setVibrate: (on: boolean) => void
  setSay: (on: boolean) => void
}

/** How somebody breathes here, for this visit. Both extras are off until asked for. */
export function useBreathOptions(words: Words, speak: (text: string) => void): Options {
  const [paceId, pickPace] = useState(words.paces[0]?.id ?? own)
  const [vibrate, setVibrate] = useState(false)
  const [say, setSay] = useState(false)
  const turn = useCallback(
    (phase: Phase): void => {
      if (vibrate) navigator.vibrate(beats[phase])
      if (say) speak(words[phase])
    },
    [vibrate, say, speak, words],
  )
  return useMemo(
    () => ({
      paceId,
      pace: words.paces.find((each) => each.id === paceId) ?? null,
      vibrate,
      say,
      turn,
      pickPace,
      setVibrate,
      setSay,
    }),
    [paceId, vibrate, say, turn, words],
  )
}

/** Pace, vibration and speech of the breathing, behind one line. */
export function BreathOptions({ words, options }: { words: Words; options: Options }) {
  const canVibrate = useHydrated() && 'vibrate' in navigator
  return (
    <details className={css['options']}>
      <summary>{words.options}</summary>
      <div>
        <fieldset>
          <legend>{words.pace}</legend>
          {[...words.paces, { id: own, name: words.own.name }].map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="pace"
                autoComplete="off"
                checked={options.paceId === id}
                onChange={() => options.pickPace(id)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <label hidden={!canVibrate}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={options.vibrate}
            onChange={(event) => options.setVibrate(event.target.checked)}
          />
          {words.vibrate}
        </label>
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={options.say}
            onChange={(event) => options.setSay(event.target.checked)}
          />
          {words.say}
        </label>
      </div>
    </details>
  )
}
