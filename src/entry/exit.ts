/**
 * "Leave now". A module of its own, loaded before everything else, with no React and nothing to wait for. The links
 * are real links; this finds them by `data-exit` wherever they are.
 */
import { afterKey, leftEvent, noShift, patience, type ShiftCount } from '../guide/exit.ts'
import { hasLeft } from '../pages/hasLeft.ts'
import { key } from '../store/storage.ts'
import { countEntry } from './entries.ts'
import { nextTask } from './ready.ts'
import { removeCopy } from './removeCopy.ts'

/** Put in when this is built, so that the script waits for no other. */
declare const exitWords: Record<'loading' | 'twoMore' | 'oneMore' | 'expired', string>
const words = exitWords
const html = document.documentElement
/** Milliseconds to let the history go back, and a copy be removed, before the page is replaced in any case. */
const longest = 200

let shift: ShiftCount = noShift
let forget: number | undefined

/** Takes this page away at once, removes what the tab keeps, and goes, leaving as little as the browser allows. */
function leave(target: string): void {
  if (hasLeft()) return
  cover()
  document.dispatchEvent(new Event(leftEvent))
  const wiped = wipe()
  let going = false
  const go = (): void => {
    going = true
    location.replace(target)
  }
  // Begun a second time, the way out would start anew: on a slow network the cover would stay longer.
  const goOnce = (): void => {
    if (!going) go()
  }
  const back = (history.state as { idx?: number } | null)?.idx ?? 0
  if (back <= 0 && !wiped) return go()
  window.setTimeout(goOnce, longest)
  // Where the history moves under a way that has begun, the browser may have given that up.
  const moved =
    back > 0 &&
    goBack(back).then(() => {
      if (going) go()
    })
  void Promise.all([wiped, moved]).then(goOnce)
}

const goBack = (entries: number): Promise<unknown> =>
  new Promise((done) => {
    window.addEventListener('popstate', done, { once: true })
    history.go(-entries)
  })

function cover(): void {
  const overlay = document.createElement('div')
  overlay.dataset['leaving'] = ''
  overlay.setAttribute('role', 'alert')
  overlay.textContent = words.loading
  html.dataset['left'] = ''
  // What stands in the top layer would keep the overlay out of reach.
  document.querySelectorAll<HTMLDialogElement>('dialog[open]').forEach((dialog) => dialog.close())
  document.body.append(overlay)
}

/**
 * What the tab keeps goes; what the device keeps goes too where the reader asked for that, with the copy of the guide.
 * That one takes a moment: the worker is told first, and finishes it even where this page is gone before.
 */
function wipe(): Promise<unknown> | undefined {
  try {
    sessionStorage.removeItem(key)
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as { kept?: { eraseOnLeave?: boolean } }
    if (stored.kept?.eraseOnLeave !== true) return undefined
    localStorage.removeItem(key)
    return removeCopy().catch(() => 0)
  } catch {
    // Storage that cannot be reached or read holds nothing that this could remove.
    return undefined
  }
}

/**
 * Coming back must not show a page that is still covered, or say anything of the visit before. A page that is shown
 * for the first time is no such page: it may have been left before all of it was there.
 */
function uncover({ persisted }: PageTransitionEvent): void {
  if (!persisted) return
  window.clearTimeout(forget)
  delete html.dataset['left']
  document.querySelectorAll('[data-leaving]').forEach((overlay) => overlay.remove())
  count(noShift)
  say('')
}

function count(next: ShiftCount): void {
  shift = next
  if (shift.count === 0) delete html.dataset['shift']
  else html.dataset['shift'] = String(shift.count)
}

function say(text: string): void {
  // Outside an open dialog nothing is spoken.
  const region = document.querySelector('dialog[open] [data-exit-status]') ?? document.getElementById('exit-status')
  if (region) region.textContent = text
}

function expire(): void {
  count(noShift)
  say(words.expired)
  forget = window.setTimeout(() => say(''), patience)
}

function pressed(event: KeyboardEvent): void {
  const before = shift.count
  count(afterKey(shift, { type: event.type === 'keydown' ? 'down' : 'up', key: event.key, held: event.repeat }))
  if (shift.count === before) return
  window.clearTimeout(forget)
  if (shift.count === 0) return say('')
  forget = window.setTimeout(expire, patience)
  say(shift.count === 1 ? words.twoMore : shift.count === 2 ? words.oneMore : words.loading)
  const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')
  if (shift.count === 3 && link) leave(link.href)
}

/** Shift that is held to select, or to scroll sideways, is not pressed alone. */
function pointed(event: MouseEvent): void {
  if (event.shiftKey) shift = { ...shift, alone: false }
}

function clicked(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-exit]') : null
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  leave(link.href)
}

function bind(): void {
  document.addEventListener('click', clicked)
  document.addEventListener('keydown', pressed)
  document.addEventListener('keyup', pressed)
  document.addEventListener('pointerdown', pointed)
  document.addEventListener('wheel', pointed, { passive: true })
  window.addEventListener('pageshow', uncover)
  // In a task of its own: it is a word to the browser, and a slow phone waits for the answer.
  void nextTask().then(countEntry)
  window.addEventListener('hashchange', countEntry)
}

// One handler only, even if this is loaded twice.
if (!Object.hasOwn(html.dataset, 'exitBound')) {
  html.dataset['exitBound'] = ''
  bind()
}
