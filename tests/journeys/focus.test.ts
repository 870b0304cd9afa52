import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hydrated, launch, pagesOf } from '../support/browser.ts'
import { dimRings } from '../support/rings.ts'

const guide = JSON.parse(readFileSync('src/content/guide.json', 'utf8')) as { parts: { sections: string[] }[] }
/** A step in the light of the night and one in the light of the day; and every other page. */
const steps = [1, 4].map((part) => `/guide/${guide.parts[part]?.sections[0] ?? ''}`)
/** On the page for paper stand hundreds of sheets, which are also among the examples of the workshop. */
const isLooked = (path: string): boolean => !path.startsWith('/guide/') && path !== '/print'
const pages = [...pagesOf(inject('dist')).filter(isLooked), ...steps, '/nowhere']
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(path: string, { width = 390, ...look }: { width?: number } & BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 600 }, reducedMotion: 'reduce', ...look })
  const page = await context.newPage()
  await goTo(page, path)
  return page
}

/** Everything is open, and what comes when a reader is near has come: nothing moves while it is looked at. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path)
  await hydrated(page)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  if (steps.includes(path)) {
    await page.locator('[data-widget]').scrollIntoViewIfNeeded()
    await page.getByText('All of it in words').waitFor()
  }
  await page.evaluate(() => document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')))
}

/** The dark and more contrast change colours, not what can be pressed: pages of each kind are enough. */
const kinds = ['/', '/questions', ...steps]

test.for<[string, string[], number, BrowserContextOptions & { width?: number }]>([
  ['in light on a phone', pages, 80, { colorScheme: 'light' }],
  ['in the dark in a wide window', kinds, 30, { colorScheme: 'dark', width: 1280 }],
  ['with more contrast on a phone', kinds, 30, { colorScheme: 'light', contrast: 'more' }],
])(
  'Each control of each page shows that it has the focus, on each of its sides, %s',
  { timeout: 1_200_000 },
  async ([, paths, least, look]) => {
    const page = await open('/', look)
    const seen = new Set<string>()
    const dim: string[] = []
    for (const path of paths) {
      await goTo(page, path)
      dim.push(...(await dimRings(page, seen)).map((told) => `${path}: ${told}`))
    }
    await page.context().close()
    expect(dim).toEqual([])
    expect(seen.size).toBeGreaterThan(least)
  },
)

test.for<[string, string, string]>([
  [
    'A ring in the colour of the page',
    ':focus-visible { outline-color: var(--paper) !important }',
    'pixels that should',
  ],
  [
    'A ring that an edge cuts off',
    'main :has(> a, > button) { overflow: hidden; padding: 12px 12px 12px 0 }',
    'nothing is seen at its left',
  ],
])('%s is found', async ([, css, told]) => {
  const page = await open('/nowhere', { bypassCSP: true })
  expect(await dimRings(page, new Set())).toEqual([])
  await page.addStyleTag({ content: css })
  expect(await dimRings(page, new Set())).toContainEqual(expect.stringContaining(told))
  await page.context().close()
})
