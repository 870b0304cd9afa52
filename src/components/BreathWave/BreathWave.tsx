import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { clarityOf, phaseAt, type Moment, type Pace } from '../../guide/breathing.ts'
import { fill } from '../../guide/words.ts'
import { Sea } from '../Sea/Sea.tsx'
import css from './BreathWave.module.css'

type Phase = Moment['phase']
export type BreathWords = {
  in: string
  out: string
  lead: string
  count: string
  upper: string
  lower: string
  own: { line: string; hint: string }
}
type BreathWaveProps = {
  words: BreathWords
  /** None: the reader's own. The water rests. */ pace: Pace | null
  /** The breath turns: it begins to go in or out. */ onTurn?: (phase: Phase) => void
}

/**
 * A wave that follows the breath: the water rises and falls between two marks. Where motion is reduced nothing travels,
 * and two lines of words change by fading. The words that come and go are not spoken: every few seconds one would cut
 * off what a screen reader is saying. `onTurn` lets a page say them for somebody who asks for it.
 */
export function BreathWave({ words, pace, onTurn }: BreathWaveProps) {
  const root = useRef<HTMLDivElement>(null)
  const phase = useBreath(root, pace, (turned) => onTurn?.(turned))
  return (
    <div className={css['breath']} ref={root} data-phase={pace ? phase : 'own'}>
      {pace ? <Cues words={words} pace={pace} /> : <Own {...words.own} />}
      <div className={css['band']}>
        <div className={css['travel']}>
          <Sea />
        </div>
        <span className={css['upper']} aria-hidden="true">
          {words.upper}
        </span>
        <span className={css['lower']} aria-hidden="true">
          {words.lower}
        </span>
      </div>
    </div>
  )
}

function Cues({ words, pace }: { words: BreathWords; pace: Pace }) {
  return (
    <div className={css['words']}>
      {(['in', 'out'] as const).map((each) => (
        <div key={each} className={css['cue']} data-cue={each} aria-hidden="true">
          <p className={css['line']}>{words[each]}</p>
          <p className={css['count']}>{fill(words.count, { seconds: pace[each] })}</p>
        </div>
      ))}
      <p className={css['lead']}>{words.lead}</p>
    </div>
  )
}

function Own({ line, hint }: BreathWords['own']) {
  return (
    <div className={css['words']}>
      <p className={css['line']}>{line}</p>
      <p>{hint}</p>
    </div>
  )
}

/** Follows the breath frame by frame. It stops while the page is hidden, and begins a whole breath when it is back. */
function useBreath(root: RefObject<HTMLElement | null>, pace: Pace | null, onTurn: (phase: Phase) => void): Phase {
  const [phase, setPhase] = useState<Phase>('in')
  const turn = useEffectEvent((now: Phase) => {
    setPhase(now)
    onTurn(now)
  })
  useEffect(() => {
    if (!pace) return undefined
    let frame = 0
    let start = 0
    let last: Phase | undefined
    const draw = (now: number): void => {
      const moment = phaseAt(now - start, pace)
      root.current?.style.setProperty('--height', moment.height.toFixed(4))
      root.current?.style.setProperty('--clarity', clarityOf(moment, pace).toFixed(3))
      if (moment.phase !== last) turn(moment.phase)
      last = moment.phase
      frame = requestAnimationFrame(draw)
    }
    const begin = (now: number): void => {
      start = now
      last = undefined
      draw(now)
    }
    const follow = (): void => {
      cancelAnimationFrame(frame)
      if (!document.hidden) frame = requestAnimationFrame(begin)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [pace, root])
  return phase
}
