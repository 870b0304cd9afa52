import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader))

const open = async (path: string, on: Page = page): Promise<void> => {
  await on.goto(site + path)
  await hydrated(on)
}
const choice = (on: Page = page) => on.getByRole('group', { name: 'Keep your place?' })
const save = (on: Page = page) => on.getByRole('button', { name: 'Save this step' })
const stored = (on: Page = page) =>
  on.evaluate(() => ({ device: Object.entries(localStorage), tab: Object.entries(sessionStorage) }))
const mapLink = (title: RegExp) => page.locator('#map').getByRole('link', { name: title })

test('C8: The choice appears after the first thing worth keeping, below its control, and moves nothing above it', async () => {
  await open('/guide/hormones')
  const before = await save().boundingBox()
  expect(await choice().count()).toBe(0)
  await save().click()
  expect(await choice().getByRole('button').allInnerTexts()).toEqual([
    'Keep nothing',
    'Only this tab',
    'On this device',
  ])
  expect(await save().boundingBox()).toEqual(before)
})

test('C8: The choice stands on Your guide and on the privacy page from the first visit on', async () => {
  for (const path of ['/your-guide', '/privacy']) {
    await open(path)
    expect(await choice().count(), path).toBe(1)
  }
})

test('C10: What is kept is one entry of JSON with a version and ids in plain text, for this tab only', async () => {
  await open('/guide/hormones')
  await save().click()
  const { device, tab } = await stored()
  expect(device).toEqual([])
  expect(tab.map(([key]) => key)).toEqual(['afterwards'])
  const kept = JSON.parse(tab[0]?.[1] ?? '') as { version: number; kept: { saved: { kind: string; id: string }[] } }
  expect(kept.version).toBe(3)
  expect(kept.kept.saved).toMatchObject([{ kind: 'step', id: 'hormones' }])
})

test('On this device: a saved step is there after the tab was closed', async () => {
  await open('/guide/hormones')
  await save().click()
  await choice().getByRole('button', { name: 'On this device' }).click()
  expect(await choice().getByText('Kept on this device, in this browser.').count()).toBe(1)
  expect((await stored()).tab).toEqual([])
  await page.close()
  page = await context.newPage()
  await open('/your-guide')
  expect(await page.getByRole('link', { name: 'Hormones in the moment' }).first().getAttribute('href')).toBe(
    '/guide/hormones',
  )
})

test('Only this tab: a saved step is there after a reload, and not in another tab', async () => {
  await open('/guide/hormones')
  await save().click()
  await page.reload()
  await hydrated(page)
  await expect.poll(() => save().getAttribute('aria-pressed')).toBe('true')
  const other = await context.newPage()
  await open('/guide/hormones', other)
  expect(await save(other).getAttribute('aria-pressed')).toBe('false')
})

test('C9: Keep nothing leaves no key in either storage, also after reading on, a reload and Back', async () => {
  await open('/your-guide')
  await choice().getByRole('button', { name: 'Keep nothing' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide', exact: true }).click()
  // Your guide has such a link too, while nothing is kept.
  await page.waitForURL(`${site}/`)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  await page.waitForURL(/not-alone/)
  await save().click()
  await page.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
  await expect.poll(() => page.getByRole('button', { name: 'Explored', pressed: true }).count()).toBe(1)
  await page.reload()
  await hydrated(page)
  await expect.poll(() => save().getAttribute('aria-pressed')).toBe('false')
  await save().click()
  await page.goBack()
  expect(await stored()).toEqual({ device: [], tab: [] })
})

test('Keep nothing removes what this device had kept', async () => {
  await open('/guide/hormones')
  await save().click()
  await choice().getByRole('button', { name: 'On this device' }).click()
  expect((await stored()).device).toHaveLength(1)
  await choice().getByRole('button', { name: 'Keep nothing' }).click()
  expect(await stored()).toEqual({ device: [], tab: [] })
})

test('C3: A step that was taken back stays so while its end is on screen, and after a reload', async () => {
  await open('/guide/not-alone')
  const explored = page.getByRole('button', { name: 'Explored' })
  await explored.scrollIntoViewIfNeeded()
  await expect.poll(() => explored.getAttribute('aria-pressed')).toBe('true')
  await explored.click()
  await page.mouse.wheel(0, -200)
  await page.mouse.wheel(0, 400)
  expect(await explored.getAttribute('aria-pressed')).toBe('false')
  await page.reload()
  await hydrated(page)
  await explored.scrollIntoViewIfNeeded()
  expect(await explored.getAttribute('aria-pressed')).toBe('false')
  await open('/')
  expect(await mapLink(/^You’re not the only one, step 1 of 14.*, not yet$/).count()).toBe(1)
})

test('P1, P4, C3: The map says position, saved, here and explored, in that order', async () => {
  await open('/guide/hormones')
  await save().click()
  await page.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Explored', pressed: true }).waitFor()
  await open('/')
  await expect
    .poll(() => mapLink(/^Hormones in the moment/).getAttribute('aria-label'))
    .toBe('Hormones in the moment, step 4 of 14, saved, you are here, explored')
})

test('C5, P3: Continue leads back to the block, a detour does not move it, and a finished step hands on to the next', async () => {
  await open('/guide/hormones')
  const heading = page.locator('main h2[id]').nth(2)
  const block = await heading.getAttribute('id')
  await heading.evaluate((each) => window.scrollTo(0, each.getBoundingClientRect().top + window.scrollY - 100))
  await page.waitForTimeout(200)
  await open('/questions#q10')
  await page
    .locator('#q10')
    .getByRole('link', { name: /^Read the step/ })
    .click()
  await page.waitForURL(/letting-go/)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide', exact: true }).click()
  const link = page.getByRole('link', { name: 'Continue: Hormones in the moment' })
  expect(await link.getAttribute('href')).toBe(`/guide/hormones#${block}`)
  await link.click()
  await expect.poll(() => heading.evaluate((each) => Math.abs(each.getBoundingClientRect().top))).toBeLessThan(200)
  await page.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Explored', pressed: true }).waitFor()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide', exact: true }).click()
  await page.getByRole('link', { name: 'Continue: Orgasm and your nerves' }).waitFor()
})

test('P2: One link leads to the next step that was never opened', async () => {
  await open('/guide/not-alone')
  await open('/')
  expect(
    await page.getByRole('link', { name: 'Next one you have not opened: Is this normal?' }).getAttribute('href'),
  ).toBe('/guide/is-it-normal')
})

test('S1: In a browser that refuses storage everything works, and the reader is told once, where they acted', async () => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await open('/guide/hormones')
  await save().click()
  const told = page.getByText('This browser did not let us keep it.')
  await expect.poll(() => told.count()).toBe(1)
  expect(await save().getAttribute('aria-pressed')).toBe('true')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Next: / })
    .click()
  await page.waitForURL(/nervous-system/)
  await save().click()
  expect(await told.count()).toBe(0)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your guide' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Hormones in the moment' }).first().waitFor()
})

test('C11: In a browser whose storage is full the choice says what could not be done, and stays as it was', async () => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open('/your-guide')
  await choice().getByRole('button', { name: 'On this device' }).click()
  expect(await choice().getByRole('status').innerText()).toMatch(/did not let us keep it/)
  expect(await choice().getByRole('button', { name: 'Only this tab' }).getAttribute('aria-pressed')).toBe('true')
})

test('Two tabs on one device show the same, and what one removes is gone from the other', async () => {
  await open('/guide/hormones')
  await save().click()
  await choice().getByRole('button', { name: 'On this device' }).click()
  const other = await context.newPage()
  await open('/your-guide', other)
  await page.bringToFront()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Next: / })
    .click()
  await page.waitForURL(/nervous-system/)
  await save().click()
  await expect
    .poll(() => other.getByRole('main').getByRole('link', { name: 'Orgasm and your nerves' }).count())
    .toBeGreaterThan(0)
  await page.goto(`${site}/privacy`)
  await hydrated(page)
  await choice().getByRole('button', { name: 'Keep nothing' }).click()
  await expect.poll(() => other.getByText('Nothing is saved or explored yet').count()).toBe(1)
  expect(await other.evaluate(() => localStorage.length)).toBe(0)
})

test('Questions, terms and help lines can be saved, and Your guide lists all in the order of saving', async () => {
  await open('/glossary')
  await page.getByRole('button', { name: 'Save this term: PTSD' }).click()
  await open('/questions#q19')
  await page.locator('#q19').getByRole('button', { name: 'Save this question' }).click()
  await open('/support')
  await page.getByRole('button', { name: /^Save this line: Samaritans, United Kingdom/ }).click()
  await open('/guide/let-it-be')
  await save().click()
  await open('/your-guide')
  const list = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByText('Help line', { exact: true }) })
  await expect
    .poll(() => list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    .toEqual(['/glossary#ptsd', '/questions#q19', '/support#gb-samaritans', '/guide/let-it-be'])
})
