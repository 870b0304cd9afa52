import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { atTheExit, hydrated } from '../support/browser.ts'
import { cutOff, readers, type Reader } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

readers((reader) => ({ context, page, forgive } = reader), { colorScheme: 'light' })

const open = async (path: string, on: Page = page): Promise<void> => {
  await on.goto(site + path)
  await hydrated(on)
}
const openDisplay = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('dialog', { name: 'Display' }).waitFor()
}
const pick = (legend: string, name: string) =>
  page.getByRole('group', { name: legend }).getByRole('radio', { name }).check()
const paper = (on: Page = page): Promise<string> => on.evaluate(() => getComputedStyle(document.body).backgroundColor)
const textSize = (on: Page = page): Promise<number> =>
  on.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') as Element).fontSize))
/** Brightness of a colour, 0 to 255, as the screen gives it. */
const brightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return (red + green + blue) / 3
}
const shown = (on: Page = page): Promise<Record<string, string | undefined>> =>
  on.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))

test('Who has set nothing, but was here before, sees the guide as their device says', async () => {
  await open('/guide/hormones')
  await page.getByRole('button', { name: 'Save this step' }).click()
  await page.reload()
  await hydrated(page)
  const { theme, size, contrast, motion, night } = await shown()
  expect([theme, size, contrast, motion, night]).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('The bar of the browser is as dark as the page, from the time that the page answers', async () => {
  await open('/guide/hormones')
  await openDisplay()
  await pick('Theme', 'Dark')
  const bars = (): Promise<string[]> =>
    page.locator('meta[name="theme-color"]').evaluateAll((all) => all.map((each) => each.getAttribute('content') ?? ''))
  const dark = await paper()
  expect(await bars()).toEqual([dark, dark])
  await page.reload()
  await hydrated(page)
  expect(await bars()).toEqual([dark, dark])
})

test('C9: "Dark" holds at once, on every page, before the first paint, in this tab only, and "Automatic" ends it', async () => {
  await open('/guide/hormones')
  const light = await paper()
  await openDisplay()
  await pick('Theme', 'Dark')
  expect(brightness(await paper())).toBeLessThan(60)
  const dark = await paper()
  await page.getByRole('button', { name: 'Close' }).click()
  // No script of ours runs: what is seen is what the page has before them.
  await page.route('**/assets/*.js*', (route) => route.abort())
  await page.goto(`${site}/questions`)
  expect(await paper()).toBe(dark)
  await page.goto(`${site}/nowhere`)
  expect(await paper()).toBe(dark)
  await page.unroute('**/assets/*.js*')
  await open('/')
  forgive(cutOff)
  await openDisplay()
  await pick('Theme', 'Automatic')
  expect(await paper()).toBe(light)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('Another tab on this device has it too', async () => {
  await open('/your-guide')
  await page.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: 'On this device' }).click()
  const other = await context.newPage()
  await open('/glossary', other)
  const before = brightness(await paper(other))
  await openDisplay()
  await pick('Theme', 'Dark')
  await expect.poll(() => paper(other).then(brightness)).toBeLessThan(before - 100)
})

test('C9: Under "Keep nothing" it holds while the guide is open, and nothing is stored', async () => {
  await open('/your-guide')
  await page.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: 'Keep nothing' }).click()
  await openDisplay()
  await pick('Theme', 'Dark')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
  await page.waitForURL(/questions/)
  expect(brightness(await paper())).toBeLessThan(60)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('Two larger text sizes: the words grow, and no page scrolls sideways at 320 pixels', async () => {
  await open('/guide/hormones')
  const sizes = [await textSize()]
  await openDisplay()
  for (const name of ['Large', 'Largest']) {
    await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name, exact: true }).check()
    sizes.push(await textSize())
  }
  expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes)
  expect(new Set(sizes).size).toBe(3)
  await page.setViewportSize({ width: 320, height: 568 })
  for (const path of ['/', '/guide/not-alone', '/questions', '/support', '/your-guide', '/check-in', '/talk']) {
    await open(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBe(0)
  }
})

test('More contrast, stillness and the night view are on the page at once, and are taken back', async () => {
  await open('/guide/nervous-system')
  await openDisplay()
  await page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'More' }).check()
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Still' }).check()
  await page.getByRole('switch', { name: 'Night view' }).check()
  expect(await shown()).toMatchObject({ contrast: 'more', motion: 'still', night: 'on' })
  expect(brightness(await paper())).toBeLessThan(40)
  await page.getByRole('switch', { name: 'Night view' }).uncheck()
  expect(brightness(await paper())).toBeGreaterThan(200)
  expect((await shown())['night']).toBeUndefined()
})

test('E7: The page that covers everything on leaving is dark where the reader set it so', async () => {
  await open('/guide/hormones')
  await openDisplay()
  await pick('Theme', 'Dark')
  await page.getByRole('button', { name: 'Close' }).click()
  await atTheExit(context)
  await page.evaluate(() => {
    new MutationObserver(() => {
      const cover = document.querySelector('[data-leaving]')
      if (cover) sessionStorage.setItem('seen by the test', getComputedStyle(cover).backgroundColor)
    }).observe(document, { childList: true, subtree: true })
  })
  // To leave asks another origin, which is its purpose.
  forgive(/www\.bbc\.co\.uk/)
  await page
    .getByRole('link', { name: /^Emergency: Leave now/ })
    .last()
    .click()
  await page.waitForURL(/bbc/)
  await page.goto(`${site}/about`)
  expect(brightness(await page.evaluate(() => sessionStorage.getItem('seen by the test') ?? 'white 255'))).toBeLessThan(
    60,
  )
})

test('G7, W2: axe finds nothing in the dialog in light, dark, more contrast and night, and its controls are large enough', async () => {
  await open('/guide/hormones')
  await openDisplay()
  const finds = [await axeFinds(page)]
  await pick('Theme', 'Dark')
  finds.push(await axeFinds(page))
  await page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'More' }).check()
  finds.push(await axeFinds(page))
  await page.getByRole('switch', { name: 'Night view' }).check()
  finds.push(await axeFinds(page))
  expect(finds).toEqual([[], [], [], []])
  const heights = await page
    .getByRole('dialog')
    .locator('label, button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('With the keyboard: opened, changed with the arrows, closed with Escape, and the focus is where it was', async () => {
  await open('/guide/hormones')
  await page.getByRole('button', { name: 'Display' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Display' }).waitFor()
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Automatic' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect((await shown())['theme']).toBe('dark')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Display')
})
