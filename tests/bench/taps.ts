import type { Page } from 'playwright-core'
import { bodiesOf, quiet, there } from './slow.ts'
import { open, type Side } from './visits.ts'

/** Milliseconds that a reader spends at the end of a step before going on. */
const reading = 1500

/**
 * Walks through the guide by "Next", `taps` times, on both sides in turn. Each time is from the tap to the paint of the
 * new heading: in the guide a new view, in the twin a new page.
 */
export async function nextTaps(
  sides: readonly Side[],
  start: string,
  taps: number,
): Promise<Record<Side['name'], number[]>> {
  const times: Record<Side['name'], number[]> = { guide: [], plain: [] }
  const visits = await inTurn(sides, async (side) => {
    const visit = await open(side.context, side.url + start)
    await visit.slow(false)
    return { side, ...visit }
  })
  for (let tap = 0; tap < taps; tap += 1)
    for (const { side, page, slow } of tap % 2 === 0 ? visits : visits.toReversed()) {
      await page.bringToFront()
      await slow(true)
      times[side.name].push(await nextTap(page))
      await slow(false)
    }
  for (const { page } of visits) await page.close()
  return times
}

async function nextTap(page: Page): Promise<number> {
  const next = page.getByRole('link', { name: /^Next: / })
  await next.scrollIntoViewIfNeeded()
  await page.waitForTimeout(reading)
  const before = await page.locator('h1:visible').innerText()
  await page.evaluate("bench.await('heading')")
  await next.tap()
  const at = await page.waitForFunction((was) => {
    const title = document.querySelector('h1:not([hidden] *)')?.textContent
    if (!title || title === was) return null
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const { awaits, at } = Reflect.get(window, 'bench') as { awaits?: string; at: number | null }
    // The view changed in this page, or this is a new page.
    return awaits ? at : paint && performance.timeOrigin + paint.startTime
  }, before)
  return ((await at.jsonValue()) as number) - (await pressedAt(page))
}

/** When the reader last pressed something, on the clock of `Date.now`. */
const pressedAt = (page: Page): Promise<number> => page.evaluate(() => Number(sessionStorage.getItem('bench')))

/** From the tap on each question of a step to the frame that shows it open, on both sides in turn. */
export async function cardTaps(sides: readonly Side[], step: string): Promise<Record<Side['name'], number[]>> {
  const times: Record<Side['name'], number[]> = { guide: [], plain: [] }
  const visits = await inTurn(sides, async (side) => {
    const visit = await open(side.context, side.url + step)
    await visit.slow(false)
    return { side, ...visit, cards: await visit.page.locator('details[id]:has(h3) > summary').all() }
  })
  const count = Math.min(...visits.map(({ cards }) => cards.length))
  for (let at = 0; at < count; at += 1)
    for (const { side, page, slow, cards } of at % 2 === 0 ? visits : visits.toReversed()) {
      const card = there(cards[at], 'a question')
      await page.bringToFront()
      await slow(true)
      await card.scrollIntoViewIfNeeded()
      await page.waitForTimeout(500)
      times[side.name].push(await toFrame(page, () => card.tap()))
      // What was measured is a card that is open.
      await page.waitForFunction((each) => each?.parentElement?.hasAttribute('open'), await card.elementHandle())
      await slow(false)
    }
  for (const { page } of visits) await page.close()
  return times
}

async function toFrame(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate("bench.await('frame')")
  await act()
  // As a function: the policy of the pages refuses to evaluate text.
  const at = await page.waitForFunction(() => (Reflect.get(window, 'bench') as { at: number | null }).at)
  return Number(await at.jsonValue()) - (await pressedAt(page))
}

/** What is typed into Find but for its last letter, and that letter. */
const typed = ['hormone', 'headache', 'my partner cried', 'tears of joy'].map((text) => [
  text.slice(0, -1),
  text.slice(-1),
])

/** What Find asks for until it shows results, and the times from the last key of a few words to results. */
export async function finding({ context, url }: Side, step: string): Promise<{ bytes: number; keys: number[] }> {
  const visit = await open(context, url + step)
  const { page, asked } = visit
  const known = asked().length
  await page.getByRole('button', { name: 'Find' }).tap()
  const box = page.getByRole('searchbox')
  await box.fill('horm')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  const bytes = bodiesOf(asked().slice(known))
  const keys: number[] = []
  for (const [before = '', last = ''] of typed) {
    await box.fill(before)
    await quiet(visit)
    keys.push(await toFrame(page, () => box.press(last)))
  }
  await page.close()
  return { bytes, keys }
}

async function inTurn<T>(sides: readonly Side[], act: (side: Side) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (const side of sides) done.push(await act(side))
  return done
}
