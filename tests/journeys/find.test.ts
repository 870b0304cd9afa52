import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { away, hydrated } from '../support/browser.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader), { leaves: true, reducedMotion: 'reduce', meant: [cutOff] })

const dialog = () => page.getByRole('dialog', { name: 'Find in the guide' })
const box = () => dialog().getByRole('searchbox')
const results = () => dialog().locator('ol a')
async function open(path = '/guide/hormones'): Promise<void> {
  await page.goto(site + path)
  await hydrated(page)
  await page.getByRole('button', { name: 'Find' }).click()
  await box().waitFor()
}
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName || '')

test('By keyboard alone: open, type, go to a hit, follow it, and the heading that it names has the focus', async () => {
  await page.goto(`${site}/`)
  await hydrated(page)
  await page.keyboard.press('Control+k')
  await box().waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.keyboard.type('love hormone')
  await results().first().waitFor()
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('The \u201clove hormone\u201d')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site}/guide/hormones#love-hormone`)
  await expect.poll(() => dialog().count()).toBe(0)
  await expect.poll(focused).toBe('The \u201clove hormone\u201d')
})

test('D3: Tab stays inside, the first stop after the page is the exit, and Escape leads back to the button', async () => {
  await open()
  await box().fill('shame')
  await results().first().waitFor()
  const stops = new Set<boolean>()
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab')
    stops.add(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      ),
    )
  }
  expect([...stops]).toEqual([true])
  await box().focus()
  await page.keyboard.press('Escape')
  expect(await dialog().count()).toBe(0)
  expect(await focused()).toBe('Find')
})

test('C13, decision 2: The exit inside stands where the bar was, at its height, and nothing covers it', async () => {
  for (const [width, height] of [
    [320, 568],
    [390, 800],
    [1280, 800],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`${site}/guide/hormones`)
    await hydrated(page)
    const bar = await page.locator('header a[data-exit]').last().boundingBox()
    await page.getByRole('button', { name: 'Find' }).click()
    await box().fill('he hit me')
    const exit = dialog().locator('a[data-exit]')
    const own = await exit.boundingBox()
    expect(Math.abs((own?.y ?? 0) - (bar?.y ?? 99)), `${width}`).toBeLessThanOrEqual(1)
    expect(own?.height, `${width}`).toBe(bar?.height)
    expect(Math.abs((own?.x ?? 0) - (bar?.x ?? 99)), `${width}`).toBeLessThanOrEqual(16)
    await dialog().evaluate((each) => each.scrollTo(0, 400))
    expect(
      await exit.evaluate((link) => {
        const middle = link.getBoundingClientRect()
        return link.contains(document.elementFromPoint(middle.left + middle.width / 2, middle.top + middle.height / 2))
      }),
      `${width}`,
    ).toBe(true)
  }
})

test('C13, E7: Leaving works from inside, by the link', async () => {
  await open()
  await box().fill('he hit me')
  await dialog().locator('a[data-exit]').click()
  await page.waitForURL(away)
})

test('C13, E5, E6: Shift three times leaves from inside, and the count is said there', async () => {
  await open()
  await page.keyboard.press('Shift')
  expect(await dialog().locator('[data-exit-status]').textContent()).toContain('two more times')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.waitForURL(away)
})

test('E8: Coming back after leaving shows the page, with no dialog and no words in it', async () => {
  await open()
  await box().fill('he hit me')
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = ''
    document.querySelectorAll<HTMLDialogElement>('dialog[open]').forEach((each) => each.close())
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect.poll(() => dialog().count()).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
})

test('Words of danger put the care card first, before the index has come', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await context.route(/\/assets\/find-[^/]*\.js/, async (route) => {
    const response = await route.fetch({ maxRetries: 5 })
    if ((await response.text()).includes('claim:c44')) await held
    await route.fulfill({ response })
  })
  await open()
  await box().fill('i want to die')
  await dialog().locator('[data-care="now"]').waitFor()
  expect(await results().count()).toBe(0)
  release()
  await results().first().waitFor()
  const order = await dialog().evaluate((each) =>
    Array.from(each.querySelectorAll('[data-care], ol'), (part) => part.tagName),
  )
  expect(order).toEqual(['SECTION', 'OL'])
  expect(await dialog().locator('[data-care] a[href="/support"]').count()).toBe(1)
})

test('Where the index is cut the dialog says so and offers Questions, and care still comes', async () => {
  await context.route(/\/assets\/find-[^/]*\.js/, async (route) => {
    const response = await route.fetch({ maxRetries: 5 })
    if ((await response.text()).includes('claim:c44')) await route.abort()
    else await route.fulfill({ response })
  })
  await open()
  await dialog().getByText('Search is not available right now.').waitFor()
  await box().fill('he hit me')
  await dialog().locator('[data-care="now"]').waitFor()
  await dialog().getByRole('link', { name: 'Questions' }).click()
  await page.waitForURL(`${site}/questions`)
})

test('Where not even the dialog comes, a plain one says so, with the exit first', async () => {
  await page.goto(`${site}/questions`)
  await hydrated(page)
  await context.route(/\/assets\//, (route) => route.abort())
  await page.getByRole('button', { name: 'Find' }).click()
  await dialog().getByText('Search is not available right now.').waitFor()
  expect(await dialog().getByRole('link').first().getAttribute('href')).toBe(away)
  expect(await dialog().getByRole('link', { name: 'Questions' }).getAttribute('href')).toBe('/questions')
  await page.keyboard.press('Escape')
  expect(await dialog().count()).toBe(0)
})

test('What is typed is in no address, no request, no storage and no history', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await open()
  const before = await page.evaluate(() => history.length)
  await page.keyboard.type('zyxword sertraline')
  await results().first().waitFor()
  await page.waitForTimeout(700)
  const traces = await page.evaluate(async () => ({
    address: location.href,
    entry: JSON.stringify(history.state),
    tab: JSON.stringify(Object.entries(sessionStorage)),
    device: JSON.stringify(Object.entries(localStorage)),
    caches: (await caches.keys()).length,
    length: history.length,
  }))
  expect(traces.length).toBe(before)
  expect(traces.caches).toBe(0)
  expect(JSON.stringify([traces, asked])).not.toMatch(/zyxword|sertraline/)
  await page.reload()
  await hydrated(page)
  expect(await page.content()).not.toMatch(/zyxword/)
})

test('G7: axe finds nothing in it: empty, with hits, with care, with nothing found', async () => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await open()
    for (const query of ['', 'hormons', 'he hit me', 'xylophone']) {
      await box().fill(query)
      await page.waitForTimeout(600)
      expect(await axeFinds(page), `"${query}" at ${width}`).toEqual([])
    }
  }
})

test('G1: At 320 pixels and with text twice as large nothing scrolls sideways, and targets are 44 pixels high', async () => {
  for (const [width, size] of [
    [320, '100%'],
    [390, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 568 })
    await open()
    await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size)
    for (const query of ['hormons', 'he hit me', 'xylophone']) {
      await box().fill(query)
      await page.waitForTimeout(600)
      expect(await dialog().evaluate((each) => each.scrollWidth - each.clientWidth), `${query} at ${width}`).toBe(0)
      const low = await dialog().evaluate((each) =>
        Array.from(each.querySelectorAll<HTMLElement>('button, input, li:has(> div > a)'))
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML.slice(0, 80)),
      )
      expect(low, `${query} at ${width}`).toEqual([])
    }
  }
})

test('The page behind stays where it is', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  await page.evaluate(() => window.scrollTo(0, 700))
  await page.waitForTimeout(300)
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Control+k')
  await box().fill('shame')
  await results().first().waitFor()
  await page.mouse.move(200, 500)
  await page.mouse.wheel(0, 3000)
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})
