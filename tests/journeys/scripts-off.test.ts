import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch, pagesOf } from '../support/browser.ts'

const site = inject('site')
const pages = pagesOf(inject('dist'))
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launch()
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  page = await context.newPage()
})
afterAll(() => browser.close())

test('G2: Without scripts every page has its heading, its words, its navigation, help and the way out', async () => {
  for (const path of pages) {
    await page.goto(site + path)
    expect(await page.locator('h1').count(), path).toBe(1)
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(300)
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts(), path).toEqual([
      'Guide',
      'Questions',
      'Support',
      'Your guide',
    ])
    expect(
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: /Support/ })
        .count(),
      path,
    ).toBe(1)
    const exit = page.getByRole('link', { name: /^Emergency: Leave now/ }).last()
    expect(await exit.getAttribute('href'), path).toMatch(/^https:\/\//)
  }
})

test('Without scripts the styles bring the faces, after the words', async () => {
  const faces = Promise.all([page.waitForResponse(/fraunces/), page.waitForResponse(/atkinson/)])
  await page.goto(`${site}/guide/hormones`)
  expect((await faces).map((response) => response.status())).toEqual([200, 200])
  const names = await page.evaluate(() => Array.from(document.fonts, ({ family }) => family.replaceAll('"', '')))
  expect(names.toSorted()).toEqual(['Atkinson Hyperlegible Next', 'Fraunces'])
})

test('G2: Without scripts no button stands there that would do nothing', async () => {
  for (const path of pages) {
    await page.goto(site + path)
    expect(await page.locator('button:visible, select:visible').count(), path).toBe(0)
  }
})

test('A9: Without scripts a question opens, and its answer can be read', async () => {
  await page.goto(`${site}/questions`)
  const card = page.locator('#q19')
  await card.locator('summary').click()
  expect(await card.getAttribute('open')).not.toBeNull()
  expect(await card.locator('p').first().isVisible()).toBe(true)
})

test('Without scripts somebody goes from Home through all fourteen steps by their links', async () => {
  await page.goto(site)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  let steps = 1
  for (;;) {
    const next = page.getByRole('main').getByRole('link', { name: /^Next: / })
    if ((await next.count()) === 0) break
    await next.click()
    steps += 1
  }
  expect(steps).toBe(14)
  expect(await page.locator('h1').innerText()).toBe('If your partner cried')
})

test('Every step has one thing to try, with its heading and its words in the page', async () => {
  for (const path of pages.filter((each) => each.startsWith('/guide/'))) {
    await page.goto(site + path)
    const widget = page.locator(`[data-widget="${path.slice('/guide/'.length)}"]`)
    expect(await widget.getByRole('heading').count(), path).toBeGreaterThan(2)
    expect((await widget.innerText()).length, path).toBeGreaterThan(200)
  }
})

test('Without scripts emergency numbers stand under every card that says now, by country', async () => {
  await page.goto(`${site}/guide/get-support`)
  const card = page.locator('[data-care="now"]')
  expect(await card.getByRole('heading').innerText()).toBe('Now: call your emergency number if:')
  expect(await card.getByRole('link', { name: '999' }).first().getAttribute('href')).toBe('tel:999')
  expect(await card.getByRole('link', { name: '000' }).first().getAttribute('href')).toBe('tel:000')
})
