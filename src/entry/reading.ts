/** Reads back what this browser has stored for this site, and what the page asked of the network. */
import { askedOf, sinceOf, type Item, type Place, type Reading } from '../guide/proof.ts'
import { key } from '../store/storage.ts'
import { cachePrefix } from './removeCopy.ts'

/** Never rejects: a place that cannot be asked is null. */
export async function readAll(): Promise<Reading> {
  const [device, tab, caches, workers, cookies, databases] = await Promise.all([
    attempt(() => storedIn(window.localStorage)),
    attempt(() => storedIn(window.sessionStorage)),
    attempt(cachesHere),
    attempt(workersHere),
    attempt(cookiesHere),
    attempt(databasesHere),
  ])
  const found: Record<Place, readonly Item[] | null> = { device, tab, caches, workers, cookies, databases }
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  return {
    found,
    asked: askedOf(
      entries.map((entry) => entry.name),
      location.origin,
    ),
    at: Date.now(),
  }
}

async function attempt<T>(look: () => T | Promise<T>): Promise<T | null> {
  try {
    return await look()
  } catch {
    return null
  }
}

const storedIn = (storage: Storage): Item[] =>
  Object.keys(storage).map((name) => ({
    kind: name === key ? 'kept' : 'other',
    name,
    since: sinceOf(storage.getItem(name) ?? ''),
  }))

async function cachesHere(): Promise<Item[]> {
  if (!('caches' in window)) return []
  return Promise.all(
    (await caches.keys()).map(async (name): Promise<Item> => {
      if (!name.startsWith(cachePrefix)) return { kind: 'other', name, since: null }
      const cache = await caches.open(name)
      const files = await cache.keys()
      const [first] = files
      const date = first && (await cache.match(first))?.headers.get('date')
      return { kind: 'copy', name, files: files.length, since: (date && Date.parse(date)) || null }
    }),
  )
}

async function workersHere(): Promise<Item[]> {
  if (!('serviceWorker' in navigator)) return []
  const workers = await navigator.serviceWorker.getRegistrations()
  return workers.map(({ scope }) => ({ kind: 'worker', name: new URL(scope).pathname, since: null }))
}

const cookiesHere = (): Item[] =>
  document.cookie
    .split(';')
    .map((cookie) => cookie.split('=')[0]?.trim() ?? '')
    .filter(Boolean)
    .map((name) => ({ kind: 'other', name, since: null }))

async function databasesHere(): Promise<Item[] | null> {
  // Older browsers have databases and do not list them.
  if (!('databases' in indexedDB)) return null
  const databases = await indexedDB.databases()
  return databases.map(({ name = '' }) => ({ kind: 'other', name, since: null }))
}
