import type { Browser, Page } from 'playwright-core'
import { beforeEach, expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let browser: Browser
let page: Page
let asked: string[]

readers((reader) => ({ browser, page } = reader), {
  viewport: { width: 1280, height: 720 },
  meant: [cutOff],
})
beforeEach(() => {
  asked = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
})

const wordsOf = (step: string) => asked.filter((path) => path.includes(`/${step}-`))
/** The words of the step and of its one thing to try. */
const all = 2
const next = () => page.getByRole('main').getByRole('link', { name: /^Next: / })

test('While a step is read all of the next one comes, and the tap asks for nothing more', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  await expect.poll(() => wordsOf('hormones').length).toBe(all)
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await next().click()
  await page.getByRole('heading', { level: 1, name: 'Hormones in the moment' }).waitFor()
  await page.locator('[data-widget="hormones"]').waitFor()
  // The step after that may come now; the browser may look at its icon again.
  expect(asked.slice(before).filter((path) => /(hormones|SectionPage|drawn|Timeline)-/.test(path))).toEqual([])
})

test.for(['', '/es'])('A step that somebody points at comes before the tap, at "%s/"', async (language) => {
  await page.goto(`${site}${language}/`)
  await hydrated(page)
  const link = page.locator(`a[href="${language}/guide/let-it-be"]`).first()
  expect(wordsOf('let-it-be')).toEqual([])
  await link.hover()
  await expect.poll(() => wordsOf('let-it-be').length).toBe(all)
  await page.mouse.move(0, 0)
  await link.hover()
  expect(wordsOf('let-it-be')).toHaveLength(all)
})

test('The next step is drawn before the tap where nobody meets it, and the tap shows that very page', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  const titles = page.locator('main h1')
  await expect.poll(() => titles.count()).toBe(2)
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Sex and the feeling brain'])
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media })
    expect(await titles.evaluateAll((all) => all.map((each) => each.checkVisibility()))).toEqual([true, false])
  }
  await titles.last().evaluate((title) => Object.assign(title, { drawnBefore: true }))
  await next().click()
  const title = page.getByRole('heading', { level: 1, name: 'Hormones in the moment' })
  await title.waitFor()
  expect(await title.evaluate((shown) => 'drawnBefore' in shown)).toBe(true)
  await expect.poll(() => page.title()).toBe('Hormones · Afterwards')
})

test('What is drawn beforehand takes no room, and has its layout before the tap', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  const titles = page.locator('main h1')
  await expect.poll(() => titles.count()).toBe(2)
  const own = await titles.first().boundingBox()
  const drawn = await titles.last().evaluate((title) => title.getBoundingClientRect().width)
  expect(drawn).toBe(own?.width)
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const withIt = await height()
  await page
    .locator('[data-hour][hidden]')
    .evaluate((view: HTMLElement) => Object.assign(view.style, { display: 'none' }))
  expect(await height()).toBe(withIt)
})

/** How many elements the browser finds the style of while something is done. */
async function styledBy(act: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const counts: number[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as { name: string; args?: { elementCount?: number } }[])
      if (name === 'UpdateLayoutTree') counts.push(args?.elementCount ?? 0)
  })
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' })
  await act()
  const told = new Promise<void>((ends) => session.once('Tracing.tracingComplete', () => ends()))
  await session.send('Tracing.end')
  await told
  await session.detach()
  return counts.reduce((sum, count) => sum + count, 0)
}

test('What a question in the window holds is laid out before it is opened', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  const question = page.locator('main details[id]:visible').first()
  await question.scrollIntoViewIfNeeded()
  const rests = () =>
    page.evaluate(
      () => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest)))),
    )
  // Until then the next step is drawn, and on a busy machine the rest of this one.
  await expect.poll(() => page.locator('main h1').count()).toBe(2)
  const stays = async (): Promise<void> => {
    await rests()
    // It may rest a moment before it sees that the question is in the window.
    await page.waitForTimeout(500)
    await rests()
  }
  await expect.poll(() => styledBy(stays)).toBe(0)
  const held = await question.locator(':scope > :last-child *').count()
  const styled = await styledBy(async () => {
    await question.evaluate((card: HTMLDetailsElement) => (card.open = true))
    await rests()
  })
  expect(await question.locator(':scope > :last-child').isVisible()).toBe(true)
  expect(styled).toBeGreaterThan(0)
  expect(styled).toBeLessThan(held)
})

test('The view that was left is met by nobody, and is gone soon; going back at once shows it whole', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  const titles = page.locator('main h1')
  const headings = page.getByRole('heading', { level: 1 })
  await expect.poll(() => titles.count()).toBe(2)
  // Where the bay is seen it would go over into the next, a frame later.
  await next().scrollIntoViewIfNeeded()
  const shown = await page.evaluate(async () => {
    const seen = (): string[] =>
      Array.from(document.querySelectorAll<HTMLElement>('main h1'))
        .filter((title) => title.checkVisibility())
        .map((title) => title.innerText)
    document.querySelector<HTMLElement>('#end a[href$="/guide/hormones"]')?.click()
    await Promise.resolve()
    return seen()
  })
  expect(shown).toEqual(['Hormones in the moment'])
  await expect.poll(() => titles.allTextContents()).not.toContain('Sex and the feeling brain')
  await page.goBack()
  await expect.poll(() => headings.allInnerTexts()).toEqual(['Sex and the feeling brain'])
  await page.getByRole('link', { name: 'Next: Hormones in the moment' }).waitFor()
})

test('A step that is drawn beforehand is not taken for the place where the reader is', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  await expect.poll(() => page.locator('main h1').count()).toBe(2)
  const own = await page.locator('main h2[id]:visible').evaluateAll((all) => all.map(({ id }) => id))
  await page.locator('main h2[id]:visible').nth(1).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  const place = () =>
    page.evaluate(() => JSON.parse(sessionStorage.getItem('afterwards') ?? '{}') as { place?: { block?: string } })
  await expect.poll(async () => JSON.stringify(await place())).toContain('feeling-brain')
  expect(own.some((id) => id.length > 0)).toBe(true)
  expect(JSON.stringify(await place())).not.toContain('hormones')
})

test('A reader who saves data is sent nothing ahead, and reads on all the same', async () => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  )
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  await next().hover()
  await page.waitForLoadState('networkidle')
  expect(wordsOf('hormones')).toEqual([])
  expect(await page.locator('main h1').count()).toBe(1)
  await next().click()
  await page.getByRole('heading', { level: 1, name: 'Hormones in the moment' }).waitFor()
})

test('Where the words do not come ahead, the tap asks again', async () => {
  let refused = 0
  await page.route(/\/hormones-[^/]+\.js/, (route) => {
    refused += 1
    return refused > 2 ? route.continue() : route.abort()
  })
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  await expect.poll(() => refused).toBe(2)
  await next().click()
  await page.getByRole('heading', { level: 1, name: 'Hormones in the moment' }).waitFor()
})

test('The heading is there with the first words, and the rest of the step follows by itself', async () => {
  await page.goto(`${site}/guide/feeling-brain`)
  await hydrated(page)
  await next().click()
  await page.getByRole('heading', { level: 1, name: 'Hormones in the moment' }).waitFor()
  await page.getByRole('link', { name: 'Previous: Sex and the feeling brain' }).waitFor()
  const there = await page.locator('main h2:visible').allInnerTexts()
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  expect(there).toEqual(await page.locator('main h2:visible').allInnerTexts())
})
