import { useEffect, useRef, useState } from 'react'
import { ebbAfter, passed } from '../../guide/calm.ts'
import { Sea } from '../Sea/Sea.tsx'
import css from './Waiting.module.css'

export type WaitWords = { line: string; hint: string; passed: readonly string[] }

/**
 * A quiet place that asks for nothing. The time is told in words, seldom, and never by itself to a screen reader; the
 * tide goes out so slowly that nobody sees it move.
 */
export function Waiting({ words }: { words: WaitWords }) {
  const root = useRef<HTMLDivElement>(null)
  const [since, setSince] = useState<0 | 1 | 2 | 3>(0)
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => {
      const elapsed = performance.now() - start
      root.current?.style.setProperty('--ebb', ebbAfter(elapsed).toFixed(4))
      setSince(passed(elapsed))
    }, 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={css['wait']} ref={root}>
      <p className={css['line']}>{words.line}</p>
      <p className={css['hint']}>{words.hint}</p>
      <p className={css['since']} key={since} data-later={since > 0 || undefined}>
        {words.passed[since]}
      </p>
      <div className={css['band']}>
        <div className={css['travel']}>
          <Sea />
        </div>
      </div>
    </div>
  )
}
