import { useEffect } from 'react'

/**
 * Keeps the screen on while something is going on that needs no touch. The browser lets go of it when the page is
 * hidden, so it is asked again when the page is back. Where it cannot be had, nothing is said: the rest works.
 */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined
    let lock: Promise<WakeLockSentinel | null> | undefined
    const release = (): void => {
      void lock?.then((held) => held?.release()).catch(() => null)
      lock = undefined
    }
    const follow = (): void => {
      release()
      if (!document.hidden) lock = request()
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      release()
    }
  }, [wanted])
}

/** Some browsers refuse by throwing at once, most by a promise. */
async function request(): Promise<WakeLockSentinel | null> {
  try {
    return await navigator.wakeLock.request('screen')
  } catch {
    return null
  }
}
