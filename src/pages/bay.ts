import { flushSync } from 'react-dom'

/**
 * Shows another step. Where the bay is on the screen it stays while the words change, and its light goes over into that
 * of the next part: a View Transition of the bay alone. A transition holds the picture for a frame, so it is left out
 * where there is no bay to be seen, as at the end of a step; and where the reader or the device wants nothing to move.
 */
export function showByTheBay(show: () => void): void {
  if (!('startViewTransition' in document) || wantsStill() || !baySeen()) return show()
  const { ready, finished } = document.startViewTransition(() => flushSync(show))
  // One that another tap overtakes ends early, and that is no fault.
  ready.catch(() => {})
  finished.catch(() => {})
}

/** The styles ask the same (`styles/base.css`). */
const wantsStill = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.documentElement.matches('[data-motion], [data-night]')

/** The bay of a step that is drawn beforehand is seen by nobody. */
const baySeen = (): boolean => {
  const bay = document.querySelector('[data-bay]:not([hidden] *)')
  return bay !== null && bay.getBoundingClientRect().bottom > 0
}
