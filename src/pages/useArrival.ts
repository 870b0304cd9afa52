import { useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { placeIn } from '../guide/checkinEntry.ts'

/** The key of an entry that the router did not make: the address was typed, or a plain link was followed. */
const typed = 'default'

/**
 * What a browser does on a page load and a router does not: opens and shows what the hash names, puts the focus on the
 * heading of the new view, and goes back to where somebody was. Positions stay in memory (C9). Done before the view is
 * painted: after that, a shorter view would already have changed the position of the one that was left.
 */
export function useArrival(): void {
  const { key, hash, pathname, state } = useLocation()
  // Each question of the check-in is a view of its own at one address.
  const view = `${pathname} ${placeIn(state)}`
  const how = useNavigationType()
  const before = useRef<string | null>(null)
  const positions = useRef(new Map<string, number>())

  useLayoutEffect(() => {
    const note = (): unknown => positions.current.set(key, window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [key])

  useLayoutEffect(() => {
    const first = before.current === null
    const samePage = before.current === view
    before.current = view
    // The first view has that key as well: who comes back to it is put where they were.
    if (how === NavigationType.Pop && samePage && key === typed && hash) {
      showTarget(hash)
    } else if (how === NavigationType.Pop && !first) {
      if (!samePage) focusHeading()
      if (hash) showTarget(hash, false)
      window.scrollTo({ top: positions.current.get(key) ?? 0, behavior: 'instant' })
    } else if (hash) {
      // The first view was shown before the page was ours.
      const target = showTarget(hash, !first)
      if (target && !first) focusOn(target)
      if (!target && !first && !samePage) {
        window.scrollTo({ top: 0, behavior: 'instant' })
        focusHeading()
      }
    } else if (!first) {
      window.scrollTo({ top: 0, behavior: 'instant' })
      focusHeading()
    }
  }, [key, hash, view, how])
}

/** Opens the card that a hash names, or that holds what it names, and scrolls clear of the bar. */
export function showTarget(hash: string, scrolls = true): HTMLElement | null {
  // The view that was left may still be there, out of sight, with a place of the same name.
  const named = Array.from(document.querySelectorAll<HTMLElement>(`[id="${CSS.escape(decodeHash(hash))}"]`)).find(
    (place) => !place.closest('[hidden]'),
  )
  // Words that stand in for what scripts do are not shown where scripts run.
  const target = named && !named.closest('[data-no-scripts]') ? named : null
  const card = target?.closest('details')
  if (card) card.open = true
  if (scrolls) target?.scrollIntoView({ block: 'start', behavior: 'instant' })
  return target
}

/** The id that a hash names. A hash that was cut or made up names nothing. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function focusOn(target: HTMLElement): void {
  const inside = target.matches('details') ? target.querySelector('summary') : target
  if (inside && !inside.matches('summary, a, button, input, select, [tabindex]')) inside.setAttribute('tabindex', '-1')
  inside?.focus({ preventScroll: true })
}

/** A view that is out of sight has a heading too. */
const focusHeading = (): void =>
  Array.from(document.querySelectorAll('h1'))
    .find((title) => !title.closest('[hidden]'))
    ?.focus({ preventScroll: true })
