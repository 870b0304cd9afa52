/**
 * The worker that keeps the whole guide for reading offline. One version is one cache, filled completely or not at
 * all; each file is checked against the hash that it had when the site was built, so a site that changes meanwhile
 * never becomes a mixed copy. It answers from the copy, writes nothing while answering, and asks only this site.
 */
import { fileAt, missingFile } from '../guide/offline.ts'

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Told = MessageEvent<unknown> & Lasting

declare const self: {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: { unregister: () => Promise<boolean> }
  addEventListener: {
    (type: 'install' | 'activate', heard: (event: Lasting) => void): void
    (type: 'fetch', heard: (event: Asked) => void): void
    (type: 'message', heard: (event: Told) => void): void
  }
}
/** Put in when the site is built: the base of the site, and of each file its hash as browsers check it. */
declare const copyOfSite: { base: string; prefix: string; version: string; files: Record<string, string> }

const { base, prefix, version, files } = copyOfSite
const ours = prefix + version
/** Files that are fetched at the same time. */
const abreast = 8

/** Where a file stands in the caches: with its hash, so that the same file of another version is found there too. */
const placeOf = (file: string): string => `${base}${file}?${encodeURIComponent(files[file] ?? '')}`
/** The address that every kind of host answers without sending elsewhere. */
const addressOf = (file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')

let making: { stop: AbortController; done: Promise<void> } | undefined

/** Two requests for the copy are one. */
function make(): Promise<void> {
  if (making) return making.done
  const stop = new AbortController()
  const done = fill(stop.signal).finally(() => {
    making = undefined
  })
  making = { stop, done }
  return done
}

async function fill(signal: AbortSignal): Promise<void> {
  const before = (await caches.keys()).includes(ours)
  const cache = await caches.open(ours)
  const rest = Object.keys(files)
  const next = async (): Promise<void> => {
    for (let file = rest.shift(); file !== undefined; file = rest.shift()) {
      signal.throwIfAborted()
      if (await cache.match(placeOf(file))) continue
      const known = await caches.match(placeOf(file))
      await cache.put(placeOf(file), known ?? (await fetched(file, signal)))
    }
  }
  try {
    await Promise.all(Array.from({ length: abreast }, next))
    signal.throwIfAborted()
  } catch (problem) {
    rest.length = 0
    // What was whole before stays: a browser may give back what it took when the network is there again.
    if (!before || signal.aborted) await caches.delete(ours)
    throw problem
  }
}

async function fetched(file: string, signal: AbortSignal): Promise<Response> {
  const integrity = files[file] ?? ''
  // Names of assets change with what is in them: what the browser has of them already is as good.
  const cache = file.startsWith('assets/') ? 'default' : 'no-cache'
  const { headers, ...response } = await read(await fetch(addressOf(file), { integrity, cache, signal }))
  return new Response(response.body, { headers })
}

/** Read to its end, so that a line that breaks is noticed, and made anew, so that it does not tell of a redirect. */
const read = async (response: Response): Promise<{ body: Blob; headers: Headers }> => ({
  body: await response.blob(),
  headers: response.headers,
})

async function answer(request: Request, file: string): Promise<Response> {
  const kept = await caches.match(placeOf(file)).catch(() => undefined)
  return kept ?? fetch(request)
}

/** An address that the copy does not know may be new: the network is asked first. */
async function unknown(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (problem) {
    const kept = await caches.match(placeOf(missingFile))
    if (!kept) throw problem
    return new Response(kept.body, { status: 404, headers: kept.headers })
  }
}

/** A file of the version before, for a tab that still shows it. */
async function older(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true }).catch(() => undefined)
  return kept ?? fetch(request)
}

/** Of what is older only the version before stays, until the next one: tabs may still show it. */
async function tidy(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== ours)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

async function remove(): Promise<void> {
  making?.stop.abort()
  await making?.done.catch(() => {})
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', (event) => event.waitUntil(make()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting())
  if (event.data === 'remove') event.waitUntil(remove())
  if (event.data === 'whole?') {
    const tell = (whole: boolean): void => event.ports[0]?.postMessage(whole)
    event.waitUntil(
      make().then(
        () => tell(true),
        () => tell(false),
      ),
    )
  }
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return
  const file = fileAt(pathname.slice(base.length), files)
  if (file !== undefined) event.respondWith(answer(request, file))
  else if (request.mode === 'navigate') event.respondWith(unknown(request))
  else if (pathname.startsWith(`${base}assets/`)) event.respondWith(older(request))
})
