import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A cheap phone on a slow network: milliseconds there and back, bits a second down and up, times slower than here. */
export const phone = { roundTrip: 150, down: 1_600_000, up: 750_000, slower: 4 }

/** One request as it was on the wire. Times are seconds of the browser's own clock; bytes hold the headers, body does not. */
export type Asked = {
  url: string
  type: string
  start: number
  end: number | null
  bytes: number | null
  body: number
}
export type Slow = {
  page: Page
  /** Everything asked for until now. */ asked: () => Asked[]
  /** When the first words were painted, on the clock of the requests. */ paintedAt: () => number
  /**
   * Whether the processor is that of the phone. One that is takes most of a core even where nothing happens: of two
   * pages that are open, the one that nobody looks at is let be.
   */
  slow: (on: boolean) => Promise<void>
}

/** What every page notes for us: long tasks, when something was pressed, and when what came of it was painted. */
const notes = `
  window.bench = { long: [], at: null }
  new PerformanceObserver((list) => bench.long.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))))
    .observe({ type: 'longtask', buffered: true })
  const clock = (time) => performance.timeOrigin + time
  // The first task after the frame, before any other that waits.
  const painted = () => requestAnimationFrame(() =>
    scheduler.postTask(() => (bench.at = clock(performance.now())), { priority: 'user-blocking' }))
  const pressed = ({ timeStamp }) => sessionStorage.setItem('bench', clock(timeStamp))
  addEventListener('click', (event) => { pressed(event); if (bench.awaits === 'frame') painted() }, true)
  addEventListener('keydown', pressed, true)
  addEventListener('input', () => { if (bench.awaits === 'frame') painted() }, true)
  bench.await = (what) => {
    bench.awaits = what
    bench.at = null
    if (what !== 'heading') return
    const title = () => document.querySelector('h1:not([hidden] *)')?.textContent
    const before = title()
    new MutationObserver((_, watcher) => {
      if (title() === undefined || title() === before) return
      watcher.disconnect()
      painted()
    }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] })
  }
`

/** A reader who was never here: a window of a phone with nothing in its cache. */
export async function newReader(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  await context.addInitScript(notes)
  return context
}

/** A page of that phone, whose every request is noted as it is on the wire. */
export async function slowPage(context: BrowserContext): Promise<Slow> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const asked = new Map<string, Asked>()
  let painted: number | null = null
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (request.url.startsWith('http'))
      asked.set(requestId, {
        url: request.url,
        type: type ?? 'Other',
        start: timestamp,
        end: null,
        bytes: null,
        body: 0,
      })
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request) request.body += encodedDataLength
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength })
  })
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
    const request = asked.get(requestId)
    if (request) request.end = timestamp
  })
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => {
    if (name === 'firstContentfulPaint') painted = timestamp
  })
  await session.send('Network.enable')
  await session.send('Page.enable')
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.roundTrip,
    downloadThroughput: phone.down / 8,
    uploadThroughput: phone.up / 8,
  })
  const slow = async (on: boolean): Promise<void> => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: on ? phone.slower : 1 })
  }
  await slow(true)
  return { page, asked: () => [...asked.values()], paintedAt: () => there(painted, 'the first paint'), slow }
}

/** A number that was measured. One that was not is never taken for nothing. */
export function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Not measured: ${what}`)
  return value
}

/** Bytes on the wire of these requests. */
export const bytesOf = (asked: readonly Asked[]): number =>
  asked.reduce((sum, { bytes, url }) => sum + there(bytes, `the bytes of ${url}`), 0)

/** Bytes of what was asked for, in brotli, without the headers of the answers. */
export const bodiesOf = (asked: readonly Asked[]): number => asked.reduce((sum, { body }) => sum + body, 0)

/** Milliseconds without a request or a long task after which a page is quiet. */
const rest = 1500

/** Waits until nothing is asked for and nothing works for a while. */
export async function quiet({ page, asked }: Slow): Promise<void> {
  let [seen, since] = ['', Date.now()]
  while (Date.now() - since < rest) {
    await page.waitForTimeout(100)
    const long = String(await page.evaluate('bench.long.length'))
    const busy = asked().some(({ end }) => end === null)
    const now = `${long} ${asked().length} ${busy ? Date.now() : ''}`
    if (now !== seen) [seen, since] = [now, Date.now()]
  }
}
