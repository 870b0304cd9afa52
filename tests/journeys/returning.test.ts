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

/** How much what is seen has moved since the page was opened, as the browser counts it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = window as unknown as { shifted: number }
    sum.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.shifted += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

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
      const shifted = await page.evaluate('shifted')
      // Below that a line has changed its own words, as "Saved: 1" does.
      if (Number(shifted) > 0.003) moved.push(`${path}: ${String(shifted)}`)
    }
    expect(moved).toEqual([])
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
        // A face that is not there within a tenth of a second is left for the next page.
        await page.waitForTimeout(500)
        await (when === 'late' ? route.continue() : route.abort())
      })
      const face = page.waitForRequest('**/*.woff2')
      await page.goto(site + path)
      await face
      await hydrated(page)
      await page.waitForTimeout(300)
      const shifted = Number(await page.evaluate('shifted'))
      if (shifted > 0) moved.push(`${path}, ${when}: ${shifted}`)
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
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${site}/your-guide`, { waitUntil: 'commit' })
  const nothing = page.getByText('Nothing is kept yet')
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
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.clock.install()
  await page.goto(`${site}/your-guide`)
  expect(await page.locator('main h1').isVisible()).toBe(false)
  await page.clock.runFor(5100)
  expect(await page.locator('main h1').isVisible()).toBe(true)
  await context.close()
})
