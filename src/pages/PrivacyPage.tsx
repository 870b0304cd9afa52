import { useCallback, useContext, useEffect, useState } from 'react'
import { Proof } from '../components/Proof/Proof.tsx'
import { privacyWords, ui } from '../content/load.ts'
import type { Page, ProofWords } from '../content/schema.ts'
import { isExplored } from '../guide/kept.ts'
import type { Reading } from '../guide/proof.ts'
import { fill } from '../guide/words.ts'
import { useGuide } from '../store/StoreContext.ts'
import { Erase, EraseOnLeave } from './Erasing.tsx'
import { Keeping } from './Keeping.tsx'
import { ProsePage } from './ProsePage.tsx'
import { ReadingContext } from './ReadingContext.ts'
import { Reload } from './Reload.tsx'
import { useWords } from './ViewContext.ts'

/** What is kept, where, how to remove it; the choice itself, and the proof. */
export function PrivacyPage() {
  const { page, proof } = useWords() as { page: Page; proof: ProofWords }
  const { reading, failed, look } = useReading()
  return (
    <ProsePage page={page} drawing="feeling-safe">
      <Kept />
      <Proof words={proof} reading={reading} onLook={look} />
      {failed && (
        <p role="status">
          {ui.failed.words} <Reload />
        </p>
      )}
    </ProsePage>
  )
}

/** What the browser holds, read again whenever something of it may have changed, and when the reader asks. */
function useReading(): { reading: Reading | null; failed: boolean; look: () => void } {
  const read = useContext(ReadingContext)
  const kept = useGuide((state) => state.kept)
  const keep = useGuide((state) => state.keep)
  const offline = useGuide((state) => state.offline)
  const [reading, setReading] = useState<Reading | null>(null)
  const [failed, setFailed] = useState(false)
  const look = useCallback(() => {
    read?.().then(
      (now) => {
        setReading(now)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }, [read])
  useEffect(look, [look, kept, keep, offline])
  useEffect(() => {
    // What did not arrive is listed as asked for too: looked for by itself, it would be asked for without end.
    if (!read || failed) return undefined
    const asked = new PerformanceObserver(look)
    asked.observe({ type: 'resource' })
    return () => asked.disconnect()
  }, [look, read, failed])
  return { reading, failed, look }
}

function Kept() {
  const kept = useGuide((state) => state.kept)
  return (
    <section data-scripts="">
      <h2>{privacyWords.nowKept}</h2>
      <p>
        {fill(privacyWords.counts, {
          saved: kept.saved.length,
          notes: Object.values(kept.notes).flat().length,
          explored: Object.keys(kept.explored).filter((id) => isExplored(kept, id)).length,
          opened: Object.keys(kept.opened).length,
        })}{' '}
        {privacyWords.choice}
      </p>
      <Keeping headingLevel={3} />
      <EraseOnLeave />
      <Erase />
    </section>
  )
}
