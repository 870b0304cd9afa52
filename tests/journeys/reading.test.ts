import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch, listen } from '../support/browser.ts'

const site = inject('site')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('Somebody starts on Home and reads all fourteen steps by clicking', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const heard = listen(context, site)
  const page = await context.newPage()
  await page.goto(site)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  const titles: string[] = []
  for (;;) {
    const heading = page.getByRole('heading', { level: 1 })
    await page.waitForURL(/\/guide\//)
    titles.push((await heading.textContent()) ?? '')
    expect(
      await page
        .getByText(/^Step \d+ of 14/)
        .filter({ visible: true })
        .textContent(),
    ).toContain(`Step ${titles.length} of 14`)
    await page.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
    await expect.poll(() => page.getByRole('button', { name: 'Explored', pressed: true }).count()).toBe(1)
    const next = page.getByRole('main').getByRole('link', { name: /^Next: / })
    if ((await next.count()) === 0) break
    const expected = (await next.getAttribute('href')) ?? ''
    await next.click()
    await page.waitForURL((url) => url.pathname === expected)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  }
  expect(new Set(titles).size).toBe(14)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide', exact: true }).click()
  await page.waitForURL(`${site}/`)
  await expect.poll(() => page.getByRole('link', { name: /, explored$/ }).count()).toBe(14)
  expect(heard).toEqual([])
  await context.close()
})
