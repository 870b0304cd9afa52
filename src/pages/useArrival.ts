import { useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { placeIn } from '../guide/checkinEntry.ts'
import { useLatest } from '../store/StoreContext.ts'

/** The key of an entry that the router did not make: the address was typed, or a plain link was followed. */
const typed = 'default'

/**
 * What a browser does on a page load and a router does not: opens and shows what the hash names, puts the focus on the
 * heading of the new view, and goes back to where somebody was, with the questions open that were open. Both stay in
 * memory (C9), and what was erased is not opened again. Done before the view is painted: after that, a shorter view would
 * already have changed the position of the one that was left.
 */
export function useArrival(): void {
  const { key, hash, pathname, state } = useLocation()
  // Each question of the check-in is a view of its own at one address.
  const view = `${pathname} ${placeIn(state)}`
  const back = useNavigationType() === NavigationType.Pop
  const before = useRef<string | null>(null)
  const positions = useRef(new Map<string, number>())
  const opened = useRef(new Map<string, string[]>())
  const latest = useLatest()

  useLayoutEffect(() => {
    const note = (): unknown => positions.current.set(key, window.scrollY)
    const noteOpen = (): unknown =>
      opened.current.set(
        key,
        shown(`${question}[open]`).map(({ id }) => id),
      )
    // One may have been opened before the page was ours.
    if (!opened.current.has(key)) noteOpen()
    window.addEventListener('scroll', note, { passive: true })
    // It does not bubble.
    document.addEventListener('toggle', noteOpen, true)
    return () => {
      window.removeEventListener('scroll', note)
      document.removeEventListener('toggle', noteOpen, true)
    }
  }, [key])

  useLayoutEffect(() => {
    const first = before.current === null
    const samePage = before.current === view
    before.current = view
    const place = (back && positions.current.get(key)) || 0
    // What is far away on a long page has no size of its own: where a place is sought, all of it is laid out.
    if (!first) document.documentElement.toggleAttribute('data-whole', Boolean(hash || place))
    // A plain link to a place. The first view has that key as well: who comes back to it is put where they were.
    if (back && samePage && key === typed && hash) return void showTarget(hash)
    if (back && !samePage) {
      const open = opened.current.get(key)?.filter((id) => latest().kept.opened[id])
      for (const card of shown<HTMLDetailsElement>(question)) if (open?.includes(card.id)) card.open = true
    }
    const target = hash && showTarget(hash, !first && !back)
    // It was shown before the page was ours.
    if (first) return
    if (target && !back) return focusOn(target)
    const stays = samePage && (back || hash)
    if (!stays) focusHeading()
    if (back || !stays) window.scrollTo({ top: place, behavior: 'instant' })
  }, [key, hash, view, back, latest])
}

/** Opens the card that a hash names, or that holds what it names, and scrolls clear of the bar. */
export function showTarget(hash: string, scrolls = true): HTMLElement | null {
  const [named] = shown(`[id="${CSS.escape(decodeHash(hash))}"]`)
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

const focusHeading = (): void => shown('h1')[0]?.focus({ preventScroll: true })

const question = 'details[id]'

/** The view that was left, and the one that is drawn beforehand, may be there out of sight, with places of the same names. */
const shown = <Kind extends HTMLElement>(what: string): Kind[] =>
  Array.from(document.querySelectorAll<Kind>(what)).filter((each) => !each.closest('[hidden]'))
