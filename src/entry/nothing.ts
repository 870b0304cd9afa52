import { isFollowed } from '../components/Link/isFollowed.ts'
import { carriesNothing, carryNothing, mark } from '../pages/carryNothing.ts'

type Entry = { usr?: object | null } | null

/**
 * Another language is another page: "keep nothing" goes along with the link that leads there. Not where it opens a tab
 * of its own: this one would be told, and would take it for its own at its next reload.
 */
export function carryToLanguage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null
  if (link && isFollowed(event)) carryNothing()
}

/** Whether nothing is to be kept on this page: its history entry says so, or the page that led here did. */
export function arrivesWithNothing(): boolean {
  const told = window.name === mark
  if (told) window.name = ''
  return told || carriesNothing()
}

/** Writes "keep nothing" into the current history entry, or takes it out. */
export function stampNothing(nothing: boolean): void {
  if (carriesNothing() === nothing) return
  const { keep: _old, ...rest }: { keep?: unknown } = (history.state as Entry)?.usr ?? {}
  history.replaceState({ ...(history.state as Entry), usr: nothing ? { ...rest, keep: 'nothing' } : rest }, '')
}
