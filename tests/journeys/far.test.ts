import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { hold, hydrated } from '../support/browser.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let browser: Browser
let context: BrowserContext
let page: Page

readers((reader) => ({ browser, context, page } = reader), { viewport: { width: 390, height: 844 }, meant: [cutOff] })

/** How many help lines have been laid out, and how many there are. */
const laidOut = (): Promise<{ some: number; all: number }> =>
  page.evaluate(() => {
    const lines = Array.from(document.querySelectorAll('section > article'))
    const seen = lines.filter((line) => line.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
    return { some: seen.length, all: lines.length }
  })

/** How far below the top of the window a line begins. */
const topOf = (id: string): Promise<number> =>
  page.evaluate((line) => document.getElementById(line)?.getBoundingClientRect().top ?? Number.NaN, id)

/** The line in the middle of the window. */
const lineHere = (): Promise<string> =>
  page.evaluate(() => document.elementsFromPoint(195, 400).find((each) => each.matches('article'))?.id ?? '')

/** The line in the middle of the window, once a wheel that was turned has come to rest. */
async function stillHere(): Promise<string> {
  let before = Number.NaN
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => window.scrollY)
        const still = now === before
        before = now
        return still
      },
      { interval: 200 },
    )
    .toBe(true)
  const line = await lineHere()
  expect(line).not.toBe('')
  return line
}

/** Goes there as a hand does, a window at a time. */
async function scrollBy(windows: number): Promise<void> {
  for (let at = 0; at < windows; at++) {
    await page.mouse.wheel(0, 800)
    await page.waitForTimeout(60)
  }
}

/** Opens the page while its scripts are on the way: nothing of it answers until they are let go. */
async function openBeforeScripts(): Promise<() => void> {
  const letGo = await hold(context, '**/assets/browser-*.js')
  await page.goto(`${site}/support`, { waitUntil: 'commit' })
  await page.locator('section > article').last().waitFor({ state: 'attached' })
  return letGo
}

const lines = (): Promise<string[]> => page.locator('section > article').evaluateAll((all) => all.map(({ id }) => id))

/** How many lines wait for their layout. */
const waiting = (): Promise<number> => laidOut().then(({ some, all }) => all - some)

describe('Help lines that are far away', () => {
  test('are not laid out before the page answers, and all of them are soon after, at rest', async () => {
    const letGo = await openBeforeScripts()
    const { some, all } = await laidOut()
    expect(all).toBeGreaterThan(60)
    expect(some).toBeLessThan(all / 3)
    letGo()
    await expect.poll(waiting).toBe(0)
  })

  test('are laid out on the way there where the scripts are late', async () => {
    const letGo = await openBeforeScripts()
    const last = page.locator('section > article').last()
    // Again, since a page that is not yet painted has no end to go to.
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return last.locator('h3').evaluate((name) => name.checkVisibility({ contentVisibilityAuto: true }))
      })
      .toBe(true)
    letGo()
  })

  test('reach into no other before they are laid out, also in the narrowest window', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    const letGo = await openBeforeScripts()
    const reaching = await page.evaluate(() =>
      Array.from(document.querySelectorAll('section > article'))
        .filter(
          (line) => (line.lastElementChild?.getBoundingClientRect().bottom ?? 0) > line.getBoundingClientRect().bottom,
        )
        .map(({ id }) => id),
    )
    expect(reaching).toEqual([])
    letGo()
  })

  test('Laid out at rest, they move nothing that somebody reads', async () => {
    const letGo = await openBeforeScripts()
    // Far down at once: what stands above was never in the window.
    await page.evaluate(() => window.scrollTo(0, 12_000))
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    const line = await lineHere()
    expect(line).not.toBe('')
    const top = await topOf(line)
    letGo()
    await hydrated(page)
    await expect.poll(waiting).toBe(0)
    expect(Math.abs((await topOf(line)) - top)).toBeLessThan(3)
  })

  test('Lines that come when another country is picked are laid out too', async () => {
    await page.goto(`${site}/support`)
    await hydrated(page)
    const countries = page.getByRole('combobox', { name: 'Country' })
    const everywhere = (await laidOut()).all
    for (const country of ['AU', 'GB', '']) {
      const before = await lines()
      await countries.selectOption(country)
      await expect.poll(lines).not.toEqual(before)
      await expect.poll(waiting).toBe(0)
    }
    expect((await laidOut()).all).toBe(everywhere)
  })

  test('A wide window is that of a quick machine: all of them are laid out at once', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${site}/support`)
    const { some, all } = await laidOut()
    expect(some).toBe(all)
  })

  test.each(['scripts', 'no scripts'])('are found by their address, with %s', async (scripts) => {
    await context.close()
    context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: scripts === 'scripts',
    })
    page = await context.newPage()
    await page.goto(`${site}/support#nz-youthline`)
    if (scripts === 'scripts') await hydrated(page)
    const top = (await page.locator('#nz-youthline').boundingBox())?.y ?? Number.NaN
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(200)
  })

  /** A place is at the top of the window, and stays there when what is around it has been laid out. */
  async function isAtTop(id: string): Promise<void> {
    const top = await topOf(id)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(200)
    await page.waitForTimeout(300)
    expect(Math.abs((await topOf(id)) - top)).toBeLessThan(2)
  }

  test('are found from another page too', async () => {
    await page.goto(`${site}/about`)
    await hydrated(page)
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'Find' })
    await dialog.getByRole('searchbox').fill('Youthline')
    await dialog.locator('a[href$="/support#nz-youthline"]').click()
    await page.waitForURL('**/support#nz-youthline')
    await isAtTop('nz-youthline')
  })

  test('are found by the links at the head of the page', async () => {
    await page.goto(`${site}/support`)
    await hydrated(page)
    await page.locator('main a[href$="#NZ"]').first().click()
    await page.waitForURL('**/support#NZ')
    await isAtTop('NZ')
  })

  test('R4: Back, and a reload, return to the very line where somebody was', async () => {
    await page.goto(`${site}/support`)
    await hydrated(page)
    await scrollBy(14)
    await expect.poll(waiting).toBe(0)
    const line = await stillHere()
    const top = await topOf(line)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
    await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Support' }).waitFor()
    expect(Math.abs((await topOf(line)) - top)).toBeLessThan(3)
    await page.reload()
    await hydrated(page)
    expect(Math.abs((await topOf(line)) - top)).toBeLessThan(3)
  })
})
