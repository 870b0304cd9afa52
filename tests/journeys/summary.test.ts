import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let page: Page

const enter = readers((reader) => ({ page } = reader), { viewport: { width: 320, height: 568 } })
beforeEach(async () => {
  await page.goto(`${site}/summary`)
  await hydrated(page)
})
async function withoutScripts(): Promise<void> {
  await enter({ javaScriptEnabled: false })
  await page.goto(`${site}/summary`)
}
const box = (name: string | RegExp) => page.getByRole('checkbox', { name })
const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Ticks everything, and writes the same into every blank. */
async function pickAll(blank: string): Promise<void> {
  await page
    .locator('form [type="checkbox"]:not(:checked)')
    .evaluateAll((boxes) => boxes.forEach((each) => (each as HTMLInputElement).click()))
  for (const each of await page.locator('form textarea').all()) await each.fill(blank)
}

/** The pages of a PDF as Chromium writes it: each is an object of its own, uncompressed. */
async function pagesOn(format: 'A4' | 'Letter', margin: string): Promise<number> {
  const pdf = await page.pdf({ format, margin: { top: margin, bottom: margin, left: margin, right: margin } })
  const text = pdf.toString('latin1')
  const counted = Number(/\/Type \/Pages\b[^>]*?\/Count (\d+)/.exec(text)?.[1])
  const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(counted).toBe(pages)
  return pages
}

describe.for([
  ['with scripts', true],
  ['without scripts', false],
] as const)('Exactly one page, %s', ([, scripts]) => {
  beforeEach(async () => {
    if (!scripts) await withoutScripts()
  })

  const onePage = async (): Promise<void> => {
    for (const format of ['A4', 'Letter'] as const)
      for (const margin of ['0', '0.4in', '0.5in'])
        expect(await pagesOn(format, margin), `${format}, margin ${margin}`).toBe(1)
  }

  test('One thing ticked', async () => {
    await box('Sex hurts.').check()
    await onePage()
  })

  test('One or two of each group ticked', async () => {
    await page
      .locator('form li:nth-child(4n + 1) [type="checkbox"]')
      .evaluateAll((boxes) => boxes.forEach((each) => (each as HTMLInputElement).click()))
    await onePage()
  })

  test.for(['', 'a tablet in the morning, one at night, and a spray for hay fever in the spring'])(
    'Everything ticked, and "%s" in every blank',
    async (blank) => {
      await pickAll(blank)
      await onePage()
    },
  )

  test('Everything ticked, and the widest letters in every blank', async () => {
    await pickAll('W'.repeat(80))
    await onePage()
  })

  test('What was not ticked is not printed, nor anything else of the page', async () => {
    await box('Sex hurts.').check()
    await box(/^It began about/).check()
    await page.getByRole('textbox', { name: /^It began about/ }).fill('two years ago')
    await page.emulateMedia({ media: 'print' })
    const words = await page.locator('body').innerText()
    expect(words).toContain('Sex hurts.')
    expect(words).not.toMatch(/I cry after sex|Afterwards|Leave now|Support|Scripts|Could someone|Clear all/)
  })
})

test('No two pages of a PDF are taken for one', async () => {
  await page.goto(`${site}/about`)
  expect(await pagesOn('A4', '0.4in')).toBeGreaterThan(1)
})

test('C15: While it is filled in storage stays the same to the byte, and the address and the title tell nothing', async () => {
  const stored = (): Promise<string> =>
    page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))
  const before = await stored()
  await pickAll('something private')
  expect(await stored()).toBe(before)
  expect(page.url()).toBe(`${site}/summary`)
  expect(await page.title()).toBe('Summary · Afterwards')
})

/** Opens the page without some of its scripts, until they are let go. */
async function openWithout(scripts: RegExp): Promise<() => void> {
  let release = (): void => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${site}/summary`, { waitUntil: 'commit' })
  return release
}

test('What was cleared before the scripts arrived is cleared once, and what was ticked after it stays', async () => {
  const release = await openWithout(/browser-.*\.js$/)
  await box('Sex hurts.').check()
  await page.getByRole('button', { name: 'Clear all of it' }).click()
  expect(await box('Sex hurts.').isChecked()).toBe(false)
  await box(/ending my life/).check()
  release()
  await hydrated(page)
  await expect.poll(() => page.locator('[data-sheet]').innerText()).toContain('ending my life')
  expect(await box('Sex hurts.').isChecked()).toBe(false)
})

test('What was ticked before the scripts arrived is on the page once they are there', async () => {
  const release = await openWithout(/\.js$/)
  await box('Sex hurts.').check()
  release()
  await hydrated(page)
  await expect.poll(() => page.locator('[data-sheet]').innerText()).toContain('Sex hurts.')
  expect(await box('Sex hurts.').isChecked()).toBe(true)
})

test('A sign of danger shows what to do right below it, in the window, and moves nothing above it', async () => {
  const danger = box(/ending my life/)
  await danger.scrollIntoViewIfNeeded()
  const before = await danger.boundingBox()
  await danger.check()
  const card = page.locator('form [data-care="now"]')
  expect(await card.getByRole('link', { name: '999' }).first().getAttribute('href')).toBe('tel:999')
  const after = await danger.boundingBox()
  expect(after?.y).toBe(before?.y)
  const top = await card.evaluate((each) => each.getBoundingClientRect().top)
  expect(top - ((after?.y ?? 0) + (after?.height ?? 0))).toBeLessThan(60)
})

test('G7, G1: axe finds nothing in any state, in light and dark, and nothing scrolls sideways at 320 pixels', async () => {
  // Tall, so that no bar covers a part of what is measured.
  await page.setViewportSize({ width: 320, height: 20_000 })
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${site}/summary`)
    await hydrated(page)
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFinds(page)).map((each) => `${colorScheme}, ${state}: ${each}`))
      expect(await sideways(), state).toBe(0)
    }
    await look('before')
    await box(/^It began about/).check()
    await box('I am afraid of someone close to me.').check()
    await look('with a blank and a card')
    await pickAll('W'.repeat(80))
    await look('everything')
  }
  expect(found).toEqual([])
})

test('W2: What is ticked, filled in or pressed is 44 pixels high or more', async () => {
  await box(/^It began about/).check()
  const small = await page
    .locator('main label:has([type="checkbox"]):visible, main textarea:visible, main button:visible')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML))
  expect(small).toEqual([])
})

test('G2: Without scripts it can be ticked, says how to print, and shows first what to do in danger', async () => {
  await withoutScripts()
  const words = await page.locator('main').innerText()
  expect(words).toContain('print with your browser’s own menu')
  expect(words.indexOf('Now: call your emergency number if:')).toBeLessThan(words.indexOf('I cry during sex.'))
  await box(/^It began about/).check()
  await page.getByRole('textbox', { name: /^It began about/ }).fill('two years ago')
  expect(await page.locator('main button:visible').count()).toBe(0)
  expect(await sideways()).toBe(0)
})
