import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hydrated, launch, pagesOf } from '../support/browser.ts'
import { waitForFonts } from '../support/fonts.ts'

const site = inject('site')
const pages = pagesOf(inject('dist'))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

type Text = { text: string; lines: number[]; wide: boolean }

/** How many characters stand on each line of what is seen, and whether it has room for a whole measure. */
const textsOf = (page: Page, selector: string): Promise<Text[]> =>
  page.evaluate((wanted) => {
    const lengthsOf = (element: Element): number[] => {
      const lines: number[] = []
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const half = Number.parseFloat(getComputedStyle(element).lineHeight) / 2
      let line = Number.NEGATIVE_INFINITY
      while (words.nextNode()) {
        for (let at = 0; at < (words.currentNode.textContent?.length ?? 0); at += 1) {
          range.setStart(words.currentNode, at)
          range.setEnd(words.currentNode, at + 1)
          const [box] = range.getClientRects()
          if (!box) continue
          // A label among the words stands a little higher or lower than they do.
          const middle = (box.top + box.bottom) / 2
          if (Math.abs(middle - line) > half) {
            line = middle
            lines.push(0)
          }
          lines.push((lines.pop() ?? 0) + 1)
        }
      }
      return lines
    }
    return Array.from(document.querySelectorAll<HTMLElement>(wanted))
      .filter((each) => each.checkVisibility() && !each.closest('.vh'))
      .map((each) => {
        const { fontSize, textWrapStyle } = getComputedStyle(each)
        return {
          text: each.textContent?.trim() ?? '',
          lines: lengthsOf(each),
          // A short text that is balanced is as narrow as its lines are even.
          wide: each.clientWidth > 27 * Number.parseFloat(fontSize) && textWrapStyle !== 'balance',
        }
      })
  }, selector)

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

async function eachPage(width: number, look: (page: Page, path: string) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await waitForFonts(context, site)
  const page = await context.newPage()
  for (const path of pages) {
    await page.goto(site + path)
    await hydrated(page)
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await look(page, path)
  }
  await context.close()
}

test(
  'In a wide window a line of text has 60 to 70 characters, and none has many more',
  { timeout: 300_000 },
  async () => {
    const measured: string[] = []
    const wrong: string[] = []
    await eachPage(1280, async (page, path) => {
      const texts = await textsOf(page, 'main p, main li, main dd')
      // The last line of a paragraph is as long as it happens to be.
      const full = texts
        .filter(({ wide, lines }) => wide && lines.length > 2)
        .flatMap(({ lines }) => lines.slice(0, -1))
      if (full.length < 10) return
      measured.push(path)
      const [usual, longest] = [median(full), Math.max(...full)]
      if (usual < 60 || usual > 70 || longest > 85) wrong.push(`${path}: ${usual}, and ${longest} on the longest line`)
    })
    expect(wrong).toEqual([])
    expect(measured).toEqual(
      expect.arrayContaining(['/guide/hormones', '/questions', '/evidence', '/privacy', '/safer-reading']),
    )
  },
)

test.for([320, 390, 1280])(
  'No heading leaves a word alone on its last line, %i pixels wide',
  { timeout: 300_000 },
  async (width) => {
    const alone: string[] = []
    let long = 0
    await eachPage(width, async (page, path) => {
      for (const { text, lines } of await textsOf(page, 'h1, h2, h3')) {
        if (lines.length < 2) continue
        long += 1
        if ((lines.at(-1) ?? 0) < Math.max(...lines) / 3) alone.push(`${path}: ${text} (${lines.join(', ')})`)
      }
    })
    expect(long).toBeGreaterThan(0)
    expect(alone).toEqual([])
  },
)
