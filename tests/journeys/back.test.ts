import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let page: Page

readers((reader) => ({ page } = reader))

const main = () => page.getByRole('main')
const focused = () => page.evaluate(() => document.activeElement?.tagName)

test('R4: Back returns to where somebody was on the page', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  const next = main().getByRole('link', { name: /^Next: / })
  await next.scrollIntoViewIfNeeded()
  await next.click()
  await page.waitForURL(/nervous-system/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  // The link that was pressed is in the window again, wherever what arrived late has moved it to.
  await expect
    .poll(() =>
      next.evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }),
    )
    .toBe(true)
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
})

test('R4: Back from where a question led shows the question open, and the link that was followed', async () => {
  await page.goto(`${site}/questions`)
  await hydrated(page)
  for (const id of ['q02', 'q21']) await page.locator(`#${id} > summary`).click()
  const link = main()
    .locator('#q21:not([hidden] *)')
    .getByRole('link', { name: /^Read the step: / })
  await link.scrollIntoViewIfNeeded()
  const top = (): Promise<number> => link.evaluate((each) => each.getBoundingClientRect().top)
  const before = await top()
  await link.click()
  await page.waitForURL(/\/guide\//)
  await expect.poll(focused).toBe('H1')
  // The view that was left is gone: what comes is drawn anew.
  await expect.poll(() => page.locator('main h1', { hasText: /^Questions$/ }).count()).toBe(0)
  await page.goBack()
  await main().getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  await expect.poll(() => page.locator('#q21:not([hidden] *)').getAttribute('open')).not.toBeNull()
  expect(await page.locator('main details[id][open]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'q02',
    'q21',
  ])
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(50)
})

test('R4: Back to a page that was opened at one of its places returns to where somebody was after that', async () => {
  await page.goto(`${site}/questions#q21`)
  await hydrated(page)
  const last = main().locator('details[id]').last()
  await last.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Support' }).click()
  await page.waitForURL(/support/)
  await expect.poll(focused).toBe('H1')
  await page.goBack()
  await page.waitForURL(/questions#q21/)
  await main().getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  await expect.poll(() => page.evaluate(() => window.scrollY).then((now) => Math.abs(now - before))).toBeLessThan(50)
  expect(await focused()).toBe('H1')
})

test('Once the page answers, where somebody is on it is remembered by the guide, and a reload is left to the browser', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('manual')
  await page.evaluate(() => window.scrollTo(0, 900))
  await page.reload()
  await hydrated(page)
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - 900)).toBeLessThan(50)
})
