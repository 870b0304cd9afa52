import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hydrated, launch } from '../support/browser.ts'

const site = inject('site')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A reader who read to the end of a step, saved it and wrote a note. */
async function wasHere(page: Page): Promise<void> {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  await page.getByRole('button', { name: 'Save this step' }).click()
  await page.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Explored', pressed: true }).waitFor()
}

type Shift = PerformanceEntry & { value: number }

/** How much of what is seen moves once the whole page is drawn: until then a slow machine may draw the half of a line. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Shift[] = []
    let whole = Infinity
    addEventListener('DOMContentLoaded', () =>
      requestAnimationFrame(() => setTimeout(() => (whole = performance.now()))),
    )
    new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[]))).observe({ type: 'layout-shift' })
    const shifted = (): number =>
      seen.filter(({ startTime }) => startTime > whole).reduce((sum, { value }) => sum + value, 0)
    Object.assign(window, { shifted })
  })
}
const shifted = (page: Page): Promise<number> => page.evaluate<number>('shifted()')

const paths = ['/', '/guide/hormones', '/guide/nervous-system', '/your-guide', '/questions', '/support', '/privacy']
for (const [device, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['wide window', { width: 1280, height: 900 }],
] as const)
  test(`Nothing moves on a ${device} when what was kept arrives`, async () => {
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    await wasHere(page)
    await watchShifts(page)
    // The faces come when they come: they have a test of their own.
    await page.route('**/*.woff2', (route) => route.abort())
    const moved: string[] = []
    for (const path of paths) {
      await page.goto(site + path)
      await hydrated(page)
      await page.waitForTimeout(300)
      const sum = await shifted(page)
      // Below that a line has changed its own words, as "Saved: 1" does.
      if (sum > 0.003) moved.push(`${path}: ${sum}`)
    }
    expect(moved).toEqual([])
    await context.close()
  })

test('C12: After an erase nothing on Home is left for the way back, and no room for it', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await wasHere(page)
  await page.goto(`${site}/your-guide`)
  await hydrated(page)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await page.getByRole('link', { name: 'Guide', exact: true }).first().click()
  await page.waitForURL(`${site}/`)
  const doors = page.getByRole('region', { name: 'Two ways in' })
  await doors.waitFor()
  expect(await doors.evaluate((element) => element.nextElementSibling?.getBoundingClientRect().height)).toBe(0)
  await context.close()
})

/** Sets when the words were painted, as the page is told of it: milliseconds from now, or not yet. */
const painted = (page: Page, when: number | null): Promise<unknown> =>
  page.addInitScript((at) => {
    performance.getEntriesByName = () => (at === null ? [] : [{ startTime: at } as PerformanceEntry])
  }, when)
const taken = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.fonts, ({ family }) => family.replaceAll('"', '')).toSorted())

test('S5: Faces that are there before anybody reads are taken up, both at once', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await painted(page, null)
  await page.goto(`${site}/guide/hormones`)
  await expect.poll(() => taken(page)).toEqual(['Atkinson Hyperlegible Next', 'Fraunces'])
  for (const [words, face] of [
    ['h1', 'Fraunces'],
    ['main p', 'Atkinson Hyperlegible Next'],
  ] as const) {
    const asked = await page
      .locator(words)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily)
    expect(asked.replaceAll('"', '')).toMatch(new RegExp(`^${face},`))
  }
  await context.close()
})

test('S5: A face that comes when the words may be read is kept for the next visit', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await painted(page, -1000)
  const came = Promise.all([page.waitForResponse(/fraunces/), page.waitForResponse(/atkinson/)])
  await page.goto(`${site}/guide/hormones`)
  await Promise.all((await came).map((response) => response.finished()))
  await hydrated(page)
  expect(await taken(page)).toEqual([])
  const again = await context.newPage()
  await painted(again, null)
  await again.goto(`${site}/guide/hormones`)
  await expect.poll(() => taken(again)).toHaveLength(2)
  const sizes = await again.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ transferSize }) => transferSize),
  )
  expect(sizes).toEqual([0, 0])
  await context.close()
})

test('A device that takes no faces from any page has all the rest', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'FontFace')
    Reflect.deleteProperty(Document.prototype, 'fonts')
  })
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  await page.getByRole('button', { name: 'Save this step' }).click()
  await page.getByRole('button', { name: 'Save this step', pressed: true }).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test('S5: Nothing moves on a first visit when the faces come late, or never', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await watchShifts(page)
  const moved: string[] = []
  for (const when of ['late', 'never'])
    for (const path of paths) {
      await page.route('**/*.woff2', async (route) => {
        await page.waitForTimeout(500)
        await (when === 'late' ? route.continue() : route.abort())
      })
      const face = page.waitForRequest('**/*.woff2')
      await page.goto(site + path)
      const asked = await face
      await hydrated(page)
      await asked.response()
      await page.waitForTimeout(300)
      const sum = await shifted(page)
      if (sum > 0) moved.push(`${path}, ${when}: ${sum}`)
      await page.unrouteAll({ behavior: 'wait' })
      await page.goto('about:blank')
    }
  expect(moved).toEqual([])
  await context.close()
})

test('Nobody who kept something is told for a moment that nothing is kept', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await wasHere(page)
  let arrive = (): void => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/assets/*.js*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${site}/your-guide`, { waitUntil: 'commit' })
  const nothing = page.getByText('Nothing is saved or explored yet')
  await page.locator('main h1').waitFor({ state: 'attached' })
  expect(await nothing.isVisible()).toBe(false)
  arrive()
  await page.getByRole('link', { name: 'Continue: Orgasm and your nerves' }).waitFor()
  await context.close()
})

test('Where the scripts never come, what was hidden for them is shown after five seconds', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await wasHere(page)
  await page.route('**/assets/*.js*', (route) => route.abort())
  await page.clock.install()
  await page.goto(`${site}/your-guide`)
  expect(await page.locator('main h1').isVisible()).toBe(false)
  await page.clock.runFor(5100)
  expect(await page.locator('main h1').isVisible()).toBe(true)
  await context.close()
})
