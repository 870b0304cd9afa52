/** Sent on the document when the page can answer. */
export const readyEvent = 'afterwards:ready'

/** The first signs that somebody wants to do more than read. */
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
/** Milliseconds to wait at most for a quiet moment. */
const longest = 2000

/** What follows is a task of its own: a tap that waits comes first. */
export const nextTask = (): Promise<void> => new Promise((begins) => setTimeout(begins))

/** What follows comes once the page is painted again. One in the background is not, and has nobody to wait for. */
export const nextFrame = (): Promise<void> =>
  document.hidden ? nextTask() : new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))

/** Does something once the browser has nothing else to do, or at the first sign of intent. */
export function whenQuiet(act: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    signs.forEach((sign) => window.removeEventListener(sign, once, true))
    act()
  }
  signs.forEach((sign) => window.addEventListener(sign, once, { capture: true, passive: true }))
  // Safari has no idle callback; there a moment after the load is quiet enough.
  if ('requestIdleCallback' in window) window.requestIdleCallback(once, { timeout: longest })
  else setTimeout(once, 200)
}
