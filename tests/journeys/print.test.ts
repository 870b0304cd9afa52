import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let browser: Browser
let context: BrowserContext
let page: Page

readers((reader) => ({ browser, context, page } = reader), { colorScheme: 'dark' })
beforeEach(async () => {
  await context.addInitScript(() => {
    let count = 0
    window.print = () => void (count += 1)
    Object.defineProperty(window, 'printed', { get: () => count })
  })
})

const open = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}
const onPaper = async (path: string): Promise<void> => {
  await open(path)
  await page.emulateMedia({ media: 'print' })
}
/** The value of a rule for each element that a selector finds, without the ones that are not printed. */
const computed = (selector: string, rule: string): Promise<string[]> =>
  page.evaluate(
    ([selector = '', rule = '']) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector))
        .filter((each) => each.getClientRects().length > 0)
        .map((each) => getComputedStyle(each).getPropertyValue(rule)),
    [selector, rule],
  )
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
const steps = () => page.locator('[id^="step-"]').allInnerTexts()

describe('P7: Print never opens by itself', () => {
  test('P7: A visit, a reload and each choice open no dialog; "Print" opens one', async () => {
    await open('/print')
    await page.getByRole('radio', { name: 'Only what is saved' }).check()
    await page.getByRole('radio', { name: 'Only this step' }).check()
    await page.reload()
    await hydrated(page)
    expect(await page.evaluate('printed')).toBe(0)
    await page.getByRole('button', { name: 'Print' }).click()
    expect(await page.evaluate('printed')).toBe(1)
  })

  test('"Print this step" leads to that step alone, stays so after a reload, and the address says nothing of it', async () => {
    await open('/guide/hormones')
    await page.getByRole('link', { name: 'Print this step' }).click()
    await page.getByRole('heading', { level: 1, name: 'The guide on paper' }).waitFor()
    expect(await steps()).toEqual(['Hormones in the moment'])
    expect(page.url()).toBe(`${site}/print`)
    await page.reload()
    await hydrated(page)
    await expect.poll(steps).toEqual(['Hormones in the moment'])
    expect(await page.evaluate('printed')).toBe(0)
  })

  test('Only what is saved: a step saved in this tab, and nothing else', async () => {
    await open('/guide/not-alone')
    await page.getByRole('button', { name: 'Save this step' }).click()
    await open('/print')
    await page.getByRole('radio', { name: 'Only what is saved' }).check()
    expect(await steps()).toEqual(['You\u2019re not the only one'])
  })
})

describe('The whole guide on paper', () => {
  test('No card, care card, line or list item is split, and no heading is parted from its text', async () => {
    await onPaper('/print')
    const whole = [
      '[id^="question-"]',
      '[data-care]',
      'main article[id]',
      'main li',
      '[id^="claim-"]',
      '[id^="term-"]',
    ] as const
    for (const selector of whole) {
      const box = selector.startsWith('[id^=') ? `:is(section, div):has(> ${selector})` : selector
      const values = await computed(box, 'break-inside')
      expect(values.length, selector).toBeGreaterThan(10)
      expect(new Set(values), selector).toEqual(new Set(['avoid']))
    }
    expect(new Set(await computed('main :is(h2, h3, h4)', 'break-after'))).toEqual(new Set(['avoid']))
  })

  test('What is only for the screen is not printed: the way out, the navigation, the choice, the buttons', async () => {
    await onPaper('/print')
    for (const selector of ['a[data-exit]', 'nav', 'footer', 'button', 'fieldset', 'h1'])
      expect(await computed(selector, 'display'), selector).toEqual([])
  })

  test('Everything is open, in the light, and each link to another site has its address', async () => {
    await onPaper('/print')
    expect(await page.locator('main details:not([open])').count()).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
    const bare = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]'))
        .filter((link) => {
          const behind = getComputedStyle(link, '::after').content
          return !`${link.textContent}${behind}`.includes(link.getAttribute('href') ?? '')
        })
        .map((link) => link.href),
    )
    expect(bare).toEqual([])
  })

  test('The PDF has a page for every step and not many more than the words need, on A4 and on Letter', async () => {
    await open('/print')
    for (const format of ['A4', 'Letter'] as const) {
      const pages = pagesIn(await page.pdf({ format, tagged: false }))
      expect(pages, format).toBeGreaterThan(40)
      expect(pages, format).toBeLessThan(95)
    }
  })

  test('One step is a few sheets', async () => {
    await open('/print')
    await page.getByRole('radio', { name: 'Only this step' }).check()
    const pages = pagesIn(await page.pdf({ format: 'A4', tagged: false }))
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThan(12)
  })

  test('G2: Without scripts all of it is there, and can be printed', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const bare = await plain.newPage()
    await bare.goto(`${site}/print`)
    expect(await bare.locator('[id^="step-"]').count()).toBe(14)
    expect(await bare.getByText('The print command of your browser prints all of it.').isVisible()).toBe(true)
    await bare.emulateMedia({ media: 'print' })
    expect(await bare.locator('a[data-exit]').last().isVisible()).toBe(false)
    expect(pagesIn(await bare.pdf({ tagged: false }))).toBeGreaterThan(40)
    await plain.close()
  })
})

describe('A step that is printed from its own page', () => {
  test('Its cards are open, its sources have their addresses, and nothing is there to be pressed', async () => {
    await onPaper('/guide/is-it-normal')
    for (const card of await page.locator('main details').all()) {
      expect(await card.getAttribute('open')).toBeNull()
      expect(await card.locator('p').first().isVisible()).toBe(true)
    }
    for (const selector of ['a[data-exit]', 'nav', 'footer', 'button', '#end'])
      expect(await computed(selector, 'display'), selector).toEqual([])
    const source = page.getByRole('link', { name: 'Bird and others, 2011' }).first()
    expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('evidence#bird-2011')
  })

  test('Printing counts no question as opened', async () => {
    await open('/guide/is-it-normal')
    await page.pdf()
    expect(await page.evaluate(() => sessionStorage.getItem('afterwards') ?? '')).not.toMatch(/q02|q24|q14/)
  })
})
