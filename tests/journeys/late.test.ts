import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { away, hydrated } from '../support/browser.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let browser: Browser
let context: BrowserContext
let page: Page
let loads: number

readers((reader) => ({ browser, context, page } = reader), { leaves: true, meant: [cutOff] })
beforeEach(() => {
  loads = 0
  page.on('load', () => (loads += 1))
})

const open = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}
/** A part that did not come is asked for once more under another address: both are lost. */
const nameOf = (part: string | RegExp): string | RegExp => (typeof part === 'string' ? `**/assets/${part}*` : part)
/** Parts of the site that do not come, as in a tunnel or after a new release. */
const lose = (...parts: (string | RegExp)[]): Promise<unknown> =>
  Promise.all(parts.map((part) => context.route(nameOf(part), (route) => route.abort())))
const find = (...parts: (string | RegExp)[]): Promise<unknown> =>
  Promise.all(parts.map((part) => context.unroute(nameOf(part))))
const link = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name })
const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const again = () => page.getByRole('button', { name: 'Load it again' })
const leavesStill = async (): Promise<void> => {
  await page
    .getByRole('link', { name: /^Emergency: Leave now/ })
    .last()
    .click()
  await page.waitForURL(away)
}

/** The last of the files that the rules of a step come in. */
const lastRules = (): string => {
  const html = readFileSync(join(inject('dist'), 'guide/hormones.html'), 'utf8')
  const [, last] = / data-rest href="[^"]*(styles-\w+\.css)"(?!.* data-rest)/s.exec(html) ?? []
  if (last === undefined) throw new Error('The page names no rules that follow')
  return last
}

describe('A page whose own parts do not arrive keeps its words, says so once, and does not load itself again', () => {
  test.each([
    ['what draws it', 'vendor-dom-*.js'],
    ['what others wrote', /\/vendor-(?!dom-)[^/]*\.js$/],
    ['its own script', 'browser-*.js'],
    ['its words', 'hormones-*.js'],
    ['its rules', 'styles-*.css'],
    ['the last of its rules', lastRules()],
  ])('when %s is missing', async (_name, part) => {
    await lose(part)
    await page.goto(`${site}/guide/hormones`)
    const said = page.getByText('Some of this page did not load. Its words are all here, and links work.')
    await said.waitFor()
    expect(await said.count()).toBe(1)
    expect(await again().count()).toBe(1)
    expect(await heading('Hormones in the moment').isVisible()).toBe(true)
    await expect.poll(() => page.getByRole('button', { name: 'Save this step' }).count()).toBe(0)
    expect(loads).toBe(1)
    expect(await axeFinds(page)).toEqual([])
    await find(part)
    await again().click()
    await hydrated(page)
    await expect.poll(() => loads).toBe(2)
    await page.getByRole('button', { name: 'Save this step' }).waitFor()
  })

  test('and while nobody answers, "Load it again" leaves the words and the way out where they are', async () => {
    await lose('vendor-dom-*.js')
    await page.goto(`${site}/guide/hormones`)
    await again().waitFor()
    await context.route(`${site}/**`, (route) => route.abort())
    await again().click()
    await page.getByText('There is still no answer. Nothing is lost.').waitFor()
    expect(await heading('Hormones in the moment').isVisible()).toBe(true)
    expect(loads).toBe(1)
    await leavesStill()
  })
})

describe('A page that is gone to and does not arrive', () => {
  test.each([
    ['its part', 'QuestionsPage-*.js'],
    ['its words', 'questions-*.js'],
  ])('is opened as a whole, once, with its words and the way back, when %s is missing', async (_name, part) => {
    await open('/guide/hormones')
    await lose(part)
    await link('Questions').click()
    await page.getByText('Some of this page did not load. Its words are all here, and links work.').waitFor()
    expect(await heading('Questions').isVisible()).toBe(true)
    expect(await link('Support').isVisible()).toBe(true)
    expect(await axeFinds(page)).toEqual([])
    expect(loads).toBe(2)
    await page.goBack()
    await heading('Hormones in the moment').waitFor()
    await find(part)
    await page.goForward()
    if (await again().isVisible()) await again().click()
    await heading('Questions').waitFor()
    await hydrated(page)
  })

  test('takes "Keep nothing" along', async () => {
    await open('/privacy')
    const nothing = page.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: 'Keep nothing' })
    await nothing.click()
    await lose('QuestionsPage-*.js')
    await link('Questions').click()
    await page.getByText('Some of this page did not load.').waitFor()
    await find('QuestionsPage-*.js')
    await again().click()
    await hydrated(page)
    await page.getByRole('contentinfo').getByRole('link', { name: 'What this page keeps' }).click()
    await expect.poll(() => nothing.getAttribute('aria-pressed')).toBe('true')
  })

  test('stays in place while nobody answers', async () => {
    await open('/guide/hormones')
    await context.route(`${site}/**`, (route) => route.abort())
    await link('Support').click()
    await heading('This page did not load').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await again().click()
    await page.getByText('There is still no answer. Nothing is lost.').waitFor()
    expect(loads).toBe(1)
    await leavesStill()
  })
})

describe('A page that comes while a finger is down', () => {
  test('leaves the tap to what it was put on', async () => {
    const mobile = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
    page = await mobile.newPage()
    let comes = (): void => {}
    await mobile.route('**/assets/HomePage-*', async (route) => {
      await new Promise<void>((now) => (comes = now))
      await route.continue()
    })
    await open('/your-guide')
    const start = page.getByRole('link', { name: 'Start the guide' })
    await start.scrollIntoViewIfNeeded()
    await link('Guide')
      .first()
      .evaluate((asked: HTMLElement) => asked.click())
    const { x, y } = (await start.boundingBox()) ?? { x: 0, y: 0 }
    const touch = await mobile.newCDPSession(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 20, y: y + 20 }] })
    const came = page.waitForResponse(/HomePage-/)
    comes()
    // By then it is at work.
    await page.evaluate(`import('${(await came).url()}').then(() => {})`)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await heading('You’re not the only one').waitFor()
    await page.goBack()
    await heading('Your guide').waitFor()
    await mobile.close()
  })
})

describe('A part of a page that does not arrive costs that part alone', () => {
  test('the one thing to try keeps its words, and says so with one button', async () => {
    await lose('drawn-*.js')
    await open('/guide/hormones')
    const widget = page.locator('[data-widget]')
    await widget.scrollIntoViewIfNeeded()
    await page.getByText('Some of this page did not load.').waitFor()
    expect(await again().count()).toBe(1)
    expect(await widget.innerText()).toContain('One thing to try')
    expect(await page.getByRole('button', { name: 'Save this step' }).isVisible()).toBe(true)
    expect(await axeFinds(page)).toEqual([])
    await find('drawn-*.js')
    await again().click()
    await page.waitForEvent('load')
    await hydrated(page)
    await widget.scrollIntoViewIfNeeded()
    await expect.poll(() => again().count()).toBe(0)
  })

  test.each([
    ['Find', 'FindDialog-*.js', 'Search is not available right now. Everything can still be read.'],
    ['Find', 'find-*.js', /not available right now|did not load/],
    ['Display', 'DisplayDialog-*.js', 'This did not load. Everything can still be read.'],
  ])('%s says so in a dialog that has the way out (%s)', async (name, part, said) => {
    await lose(part)
    await open('/guide/hormones')
    await page.getByRole('button', { name }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(said).waitFor()
    expect(await axeFinds(page)).toEqual([])
    const exit = dialog.getByRole('link', { name: /^Emergency: Leave now/ })
    expect(await exit.isVisible()).toBe(true)
    await page.keyboard.press('Shift')
    expect(await dialog.locator('[data-exit-status]').textContent()).toContain('two more times')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    await find(part)
    await page.getByRole('button', { name }).click()
    await dialog.getByRole('button', { name: 'Close' }).waitFor()
    await expect.poll(() => dialog.getByText(said).count()).toBe(0)
  })

  test('where the reasons cannot be fetched, the verdict leads to the page that has them in its words', async () => {
    await open('/guide/hormones')
    await lose('Aside-*.js')
    await page.locator('a[data-verdict]').first().click()
    await page.waitForURL(/\/evidence#c\d\d/)
    await heading('Evidence').waitFor()
  })

  test('and while nobody answers the reader stays in the guide, and the way back is there', async () => {
    await open('/guide/hormones')
    await context.route(`${site}/**`, (route) => route.abort())
    await page.locator('a[data-verdict]').first().click()
    await heading('This page did not load').waitFor()
    expect(loads).toBe(1)
    await page.goBack()
    await heading('Hormones in the moment').waitFor()
    await context.unroute(`${site}/**`)
    await page.locator('a[data-verdict]').first().click()
    await page.getByRole('group', { name: /^Why we say/ }).waitFor()
  })
})
