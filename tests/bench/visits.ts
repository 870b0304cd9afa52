import type { Browser, BrowserContext, Page } from 'playwright-core'
import { kindOf } from '../support/scripts.ts'
import { bodiesOf, bytesOf, newReader, quiet, slowPage, there, type Asked, type Slow } from './slow.ts'

/** One side of the comparison: the guide, or its plain twin. Times in milliseconds, sizes in bytes. */
export type Side = { name: 'guide' | 'plain'; url: string; context: BrowserContext }

export type First = {
  paint: number
  before: { bytes: number; requests: number }
  /** Everything; our own code on the step; and the rest of what is ours: words, drawings, and what comes ahead. */
  scripts: { all: number; code: number; rest: number }
  blocked: number
  again: { paint: number; bytes: number }
}

/** Opens a step for the first time, waits until all is quiet, closes it and opens it again. */
export async function firstVisit(browser: Browser, url: string): Promise<First> {
  const context = await newReader(browser)
  const visit = await open(context, url)
  const asked = visit.asked()
  const paintedAt = visit.paintedAt()
  const before = asked.filter(({ end }) => end !== null && end <= paintedAt)
  const scripts = asked.filter(({ type, url }) => type === 'Script' || new URL(url).pathname.endsWith('.js'))
  const named = await visit.page
    .locator('link[rel=modulepreload], script[src]')
    .evaluateAll((all) =>
      all.map((each) => new URL(each.getAttribute('href') ?? each.getAttribute('src') ?? '', location.href).href),
    )
  const step = new URL(url).pathname.split('/').at(-1) ?? ''
  const ours = scripts.filter((script) => kindOf(script.url, step) !== 'others')
  const isCode = (script: Asked): boolean => named.includes(script.url) && kindOf(script.url, step) === 'code'
  const paint = await firstPaint(visit.page)
  const blocked = await blockedTime(visit.page, paint)
  await visit.page.close()
  const second = await open(context, url)
  const again = { paint: await firstPaint(second.page), bytes: bytesOf(second.asked()) }
  await context.close()
  return {
    paint,
    before: { bytes: bytesOf(before), requests: before.length },
    scripts: {
      all: bodiesOf(scripts),
      code: bodiesOf(ours.filter(isCode)),
      rest: bodiesOf(ours.filter((script) => !isCode(script))),
    },
    blocked,
    again,
  }
}

/** The first paint of a first and of a second visit, without the wait for all the rest. */
export async function paints(browser: Browser, url: string): Promise<{ paint: number; again: number }> {
  const context = await newReader(browser)
  const times: number[] = []
  for (let visit = 0; visit < 2; visit += 1) {
    const { page } = await slowPage(context)
    // A second visit has all that the first one asked for.
    await page.goto(url, { waitUntil: 'networkidle' })
    times.push(await firstPaint(page))
    await page.close()
  }
  await context.close()
  const [paint, again] = times
  return { paint: there(paint, 'the first paint'), again: there(again, 'the second visit') }
}

/** Opens a page and waits until it is quiet. */
export async function open(context: BrowserContext, url: string): Promise<Slow> {
  const visit = await slowPage(context)
  await visit.page.goto(url)
  await quiet(visit)
  return visit
}

/** Waited for: on a slow machine the network is quiet before a page that comes from the cache is painted. */
async function firstPaint(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  return there(await at.jsonValue(), 'the first paint')
}

/** What each task held the page for beyond 50 ms, after the first paint. */
async function blockedTime(page: Page, paint: number): Promise<number> {
  const long = await page.evaluate<{ startTime: number; duration: number }[]>('bench.long')
  return long
    .filter(({ startTime, duration }) => startTime + duration > paint)
    .reduce(
      (sum, { startTime, duration }) => sum + Math.max(0, Math.min(duration, startTime + duration - paint) - 50),
      0,
    )
}
