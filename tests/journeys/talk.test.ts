import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { hydrated } from '../support/browser.ts'
import { cutOff, readers, type Reader } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

const enter = readers((reader) => ({ context, page, forgive } = reader), { viewport: { width: 320, height: 568 } })
beforeEach(async () => {
  await page.goto(`${site}/talk`)
  await hydrated(page)
})
const answer = async (name: RegExp): Promise<void> => {
  await page.getByRole('radio', { name }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}
const pick = (name: RegExp): Promise<void> => page.getByRole('checkbox', { name }).check()
const message = () => page.getByRole('region', { name: 'Your message' })
const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const seen = (name: string | RegExp): Promise<boolean> => message().getByRole('button', { name }).isVisible()

test('A message is built, changed, shown large and copied, and storage stays the same to the byte (C15)', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site })
  const stored = (): Promise<string> =>
    page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))
  const before = await stored()
  await answer(/^Yes,/)
  await pick(/^You don’t have to answer now/)
  await pick(/^I felt a lot at once/)
  await message()
    .getByRole('button', { name: /^Change: I felt/ })
    .click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('It was a lot. I was glad, too.')
  await message().getByRole('button', { name: 'Done' }).click()
  await page.getByRole('radio', { name: 'Softer' }).check()
  await message()
    .getByRole('button', { name: /^Show it large: It was a lot/ })
    .click()
  expect(await page.locator('h1:visible').innerText()).toBe('It was a lot. I was glad, too.')
  await page.getByRole('button', { name: 'Back to your message' }).click()
  await message().getByRole('button', { name: 'Copy' }).click()
  await message().getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'It was a lot. I was glad, too.\nTake your time. You don’t have to answer now, or tonight.',
  )
  expect(await stored()).toBe(before)
  expect(page.url()).toBe(`${site}/talk`)
})

test('A line that fills the page leaves the exit and the navigation in sight, and is as large as it fits', async () => {
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto(`${site}/talk`)
    await hydrated(page)
    await answer(/^Yes,/)
    await pick(/^There was a moment/)
    await message()
      .getByRole('button', { name: /^Show it large/ })
      .click()
    const view = page.getByRole('button', { name: 'Back to your message' })
    const exit = page.getByRole('link', { name: /^Emergency: Leave now/ }).last()
    for (const each of [view, exit, page.locator('h1:visible')]) {
      const box = await each.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= viewport.height, `${viewport.width}`).toBe(true)
    }
    expect(
      await page.locator('h1:visible').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
    ).toBeGreaterThanOrEqual(30)
    expect(await sideways()).toBe(0)
  }
})

test('Where the clipboard is refused the text stands there, marked', async () => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  )
  await page.reload()
  await hydrated(page)
  await answer(/^Yes,/)
  await pick(/^It hurt, and/)
  await message().getByRole('button', { name: 'Copy' }).click()
  const field = message().getByRole('textbox')
  await field.waitFor()
  expect(await page.evaluate(() => String(getSelection()))).toBe('It hurt, and I’d like us to stop when it hurts.')
})

test('Printing prints the message alone', async () => {
  await answer(/^Yes,/)
  await pick(/^It hurt, and/)
  await page.emulateMedia({ media: 'print' })
  expect((await page.locator('body').innerText()).trim()).toBe('It hurt, and I’d like us to stop when it hurts.')
})

test('By keyboard alone somebody answers, picks a line and reaches Copy', async () => {
  const radio = page.getByRole('radio', { name: /^Yes,/ })
  await radio.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Then pick who and what' }).waitFor()
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
  expect(await focused()).toBe('Then pick who and what')
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let stop = 0; stop < 40 && (await focused()) !== 'Copy'; stop += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe('Copy')
})

test('After "no" nothing on the page is for a partner, and the way to people is there', async () => {
  await answer(/^No,/)
  expect(await page.locator('main').innerText()).not.toMatch(/My partner|Two taps|I’d like to tell you something/)
  expect(await page.locator('[data-care="now"] a[href="tel:999"]').count()).toBeGreaterThan(0)
  await page.locator('main').getByRole('link', { name: 'help line' }).first().click()
  await page.waitForURL(/\/support$/)
})

test('G7, G1: axe finds nothing in any state, in light and dark, and nothing scrolls sideways at 320 pixels', async () => {
  // Tall, so that no bar covers a part of what is measured.
  await page.setViewportSize({ width: 320, height: 6000 })
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${site}/talk`)
    await hydrated(page)
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFinds(page)).map((each) => `${colorScheme}, ${state}: ${each}`))
      expect(await sideways(), state).toBe(0)
    }
    await look('before')
    await answer(/^No,/)
    await look('no')
    await answer(/not sure/)
    await look('not sure')
    await answer(/^Yes,/)
    await pick(/^It hurt, and/)
    await pick(/^You don’t have to answer now/)
    await look('picked')
    await message()
      .getByRole('button', { name: /^Change: It hurt/ })
      .click()
    await look('changing')
    await message().getByRole('button', { name: 'Done' }).click()
    await message()
      .getByRole('button', { name: /^Show it large: It hurt/ })
      .click()
    await look('large')
  }
  expect(found).toEqual([])
})

test('W2: What is picked or pressed is 44 pixels high or more', async () => {
  await answer(/^Yes,/)
  await pick(/^It hurt, and/)
  const small = await page
    .locator('main label:visible, main button:visible')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML))
  expect(small).toEqual([])
  expect(await seen('Copy')).toBe(true)
})

test('G2: Without scripts all lines stand there to read, a partner last, and no control that does nothing', async () => {
  await enter({ javaScriptEnabled: false })
  await page.goto(`${site}/talk`)
  const words = await page.locator('main').innerText()
  for (const line of ['I’m having a bad night.', 'Softer: ', 'Shorter: ', 'I noticed you cried. I’ve stopped.'])
    expect(words).toContain(line)
  expect(words.indexOf('To a help line')).toBeLessThan(words.indexOf('To a partner, only if you feel safe with them'))
  expect(words).toContain('Could someone who scares you find it?')
  expect(await page.locator('main :is(button, input, textarea):visible').count()).toBe(0)
  expect(await sideways()).toBe(0)
})

test('Where the scripts fail to arrive the lines stand there too', async () => {
  await enter()
  await page.route(/TalkPage-.*\.js/, (route) => route.abort())
  await page.goto(`${site}/talk`)
  await page.getByText('Some of this page did not load.').waitFor()
  await expect.poll(() => page.getByText('I noticed you cried. I’ve stopped.').isVisible()).toBe(true)
  expect(await page.locator('main :is(input, textarea):visible').count()).toBe(0)
  forgive(cutOff)
})
