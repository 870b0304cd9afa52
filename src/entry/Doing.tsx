import { useEffect, useRef, useState } from 'react'
import type { Acted } from '../content/examples.ts'

/**
 * Draws an example and does with it what a reader does: presses its controls in turn, each once the one before was
 * answered. A focus and a finger are drawn on several examples at once, so they are marks (see `workshopPlugin.ts`).
 */
export function Doing({ drawn, press, focus, hold }: Acted) {
  const [done, setDone] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const label = press?.[done]
  useEffect(() => {
    if (!root.current) return
    if (label !== undefined) {
      controlIn(root.current, label).click()
      // Wanted here: the next press comes once this one is drawn.
      // oxlint-disable-next-line react/set-state-in-effect
      setDone(done + 1)
      return
    }
    if (focus !== undefined) controlIn(root.current, focus).dataset['focused'] = ''
    if (hold !== undefined) controlIn(root.current, hold).dataset['held'] = ''
  }, [done, label, focus, hold])
  return <div ref={root}>{drawn}</div>
}

/** What is pressed is the control itself: of a label, the box or the circle in it. */
function controlIn(root: HTMLElement, label: string): HTMLElement {
  const found = Array.from(root.querySelectorAll<HTMLElement>('button, summary, label, a')).find(
    (each) => each.textContent?.trim() === label || each.getAttribute('aria-label') === label,
  )
  if (!found) throw new Error(`The example has no control "${label}" to press`)
  return found.querySelector('input') ?? found
}
