/** Follows the choice of where things are kept: makes the copy for reading without internet, or removes it. */
import type { Offline } from '../guide/offline.ts'
import { afterNews, type OfflineNews } from '../guide/offlineNews.ts'
import { hasLeft } from '../pages/hasLeft.ts'
import { key } from '../store/storage.ts'
import { removeCopy } from './removeCopy.ts'

type Hear = (news: OfflineNews) => void

const base = import.meta.env.BASE_URL
/** Milliseconds that an answer of the worker is waited for, and a newer one to take over. */
const patience = 60_000
const takeover = 4000
/** How often a removal is tried, with a pause between in milliseconds. */
const tries = 12
const pause = 150
const followed = new WeakSet<ServiceWorkerRegistration>()
let so: Offline = 'none'

/** Never throws, and never costs the page: where there can be no copy, the guide works as before. */
export function follow(wanted: boolean, tell: (offline: Offline) => void): void {
  const hear: Hear = (news) => {
    so = afterNews(so, news)
    tell(so)
  }
  hear(wanted ? 'asked' : 'removing')
  if (wanted) make(hear).catch(() => hear('fault'))
  else removeAll().then(hear, () => hear('left'))
}

/** The copy is there as long as something is kept on the device: that key is the one sign, for every tab. */
function isWanted(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

async function make(hear: Hear): Promise<void> {
  if (!isWanted()) return
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  listenTo(registration, hear)
  if (registration.active) hear((await isWhole(registration.active)) ? 'made' : 'broken')
  if (registration.active && registration.waiting) hear('newer')
}

function listenTo(registration: ServiceWorkerRegistration, hear: Hear): void {
  const track = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) hear('newer')
      if (worker.state === 'activated') void isWhole(worker).then((whole) => hear(whole ? 'taken' : 'broken'))
      if (worker.state === 'redundant') hear('fault')
    })
  }
  track(registration.installing)
  track(registration.waiting)
  if (followed.has(registration)) return
  followed.add(registration)
  registration.addEventListener('updatefound', () => track(registration.installing))
  // A newer one is noticed late by itself: it is looked for when the reader comes back, and when the network does.
  const look = (): void => {
    if (document.visibilityState === 'visible' && isWanted()) registration.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', look)
}

/** Asks the worker whether every file is there. It mends what a browser took away, where the network lets it. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => answer(data === true))
    port1.start()
    window.setTimeout(() => answer(false), patience)
    worker.postMessage('whole?', [port2])
  })
}

/** Until none is there when it is read back, unless another tab wants it again meanwhile. */
async function removeAll(): Promise<OfflineNews> {
  let clean = 0
  for (let turn = 0; turn < tries; turn += 1) {
    if (isWanted()) return 'wanted'
    clean = (await removeCopy()) === 0 ? clean + 1 : 0
    // Nothing from the start, or nothing twice: a worker that was about to write has been waited for.
    if (clean > 1 || (clean === 1 && turn === 0)) return 'gone'
    await new Promise((next) => window.setTimeout(next, pause))
  }
  return 'left'
}

/** Only this tab loads again: it is the one that said yes. Leaving the page keeps what is half typed. */
export async function takeNewer(): Promise<void> {
  const reload = (): void => {
    if (!hasLeft()) location.reload()
  }
  const waiting = (await navigator.serviceWorker.getRegistration(base))?.waiting
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  window.setTimeout(reload, takeover)
  waiting.postMessage('take')
}
