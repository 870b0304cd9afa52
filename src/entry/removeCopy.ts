/**
 * Removes the copy for reading without internet. Small and loaded with the exit, since a removal must never wait for a
 * script that may not arrive.
 */
import { key } from '../store/storage.ts'

/** Every name of ours begins so: a guide at another path of the same origin keeps its own. */
export const cachePrefix = `${key} ${import.meta.env.BASE_URL} `

type Found = { names: string[]; workers: readonly ServiceWorkerRegistration[] }

/** What is there of ours. A browser that has no caches or workers has none of ours. */
async function copyHere(): Promise<Found> {
  const scope = new URL(import.meta.env.BASE_URL, location.href).href
  const names = 'caches' in window ? await caches.keys() : []
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
  return {
    names: names.filter((name) => name.startsWith(cachePrefix)),
    workers: workers.filter((worker) => worker.scope === scope),
  }
}

/**
 * Caches first, then the worker. It is told too: one that is still making a copy stops, and removes what it made even
 * if this page goes away meanwhile. Gives back how many things were there.
 */
export async function removeCopy(): Promise<number> {
  const { names, workers } = await copyHere()
  for (const { installing, waiting, active } of workers)
    for (const worker of [installing, waiting, active]) worker?.postMessage('remove')
  await Promise.all(names.map((name) => caches.delete(name)))
  await Promise.all(workers.map((worker) => worker.unregister()))
  return names.length + workers.length
}
