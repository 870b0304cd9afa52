import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { loadOffline, ui } from '../content/load.ts'
import { isWhole } from '../guide/offline.ts'
import { useGuide } from '../store/StoreContext.ts'
import css from './Offline.module.css'

const words = ui.offline

/** Loaded where there is something to tell. Without it, and without its words, the page stays as it is. */
const Line = lazy<() => ReactNode>(() =>
  Promise.all([import('./OfflineLine.tsx'), loadOffline()]).then(
    ([{ OfflineLine }, told]) => ({ default: () => <OfflineLine words={told} /> }),
    () => ({ default: () => null }),
  ),
)

/** What has become of the copy for reading offline, under the choice that makes it. */
export function OfflineCopy() {
  const told = useGuide((state) => state.offline !== 'none')
  return (
    told && (
      <Suspense fallback={null}>
        <Line />
      </Suspense>
    )
  )
}

/** Said while the network is gone: what still works. In the flow above the page, so that it covers nothing. */
export function OfflineNotice() {
  const away = useSyncExternalStore(onNetwork, isAway, () => false)
  return away && <Away />
}

function Away() {
  const whole = useGuide((state) => isWhole(state.offline))
  // A status is spoken when its words change, so it comes empty and is filled once it is there.
  const [there, setThere] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(setThere, 100, true)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <p role="status" className={css['away']}>
      {there && `${words.away} ${whole ? words.whole : words.still}`}
    </p>
  )
}

const isAway = (): boolean => !navigator.onLine

function onNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
