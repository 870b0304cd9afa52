import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { hydrated, launch, pagesOf } from '../support/browser.ts'

const site = inject('site')
const pages = [...pagesOf(inject('dist')), '/nowhere']
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** What axe finds on each page, with every card closed and, where there are cards, with every card open. */
async function sweep(colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const problems: string[] = []
  const look = async (name: string): Promise<void> => {
    problems.push(...(await axeFinds(page)).map((found) => `${name}: ${found}`))
  }
  for (const path of pages) {
    await page.goto(site + path)
    await hydrated(page)
    await look(path)
    if ((await page.locator('main details').count()) === 0) continue
    // Whoever opens a card sees it: what is far away and not laid out yet has none that is open.
    await page.evaluate(() => {
      document.documentElement.toggleAttribute('data-whole', true)
      document.querySelectorAll('main details').forEach((card) => card.setAttribute('open', ''))
    })
    await look(`${path}, all open`)
  }
  await context.close()
  return problems
}

test('G7: axe finds nothing on any page in light on a phone, with cards closed and open', async () => {
  expect(await sweep('light', 360)).toEqual([])
})

test('G7: axe finds nothing on any page in the dark on a wide window, with cards closed and open', async () => {
  expect(await sweep('dark', 1280)).toEqual([])
})
