import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { away, hold, hydrated } from '../support/browser.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader), {
  leaves: true,
  viewport: { width: 360, height: 740 },
  meant: [cutOff],
})

const exit = () => page.getByRole('link', { name: /^Emergency: Leave now/ }).last()

/** Which pages are asked for, one after the other. */
function asked(): string[] {
  const begun: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) begun.push(request.url())
  })
  return begun
}

/** Reads three pages, so that there is something to go back over. */
async function readOn(): Promise<void> {
  await page.goto(site)
  await hydrated(page)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  await page.waitForURL(`${site}/guide/not-alone`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Next: / })
    .click()
  await page.waitForURL(`${site}/guide/is-it-normal`)
}

async function pressShift(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift')
}

test('E1, E9: The exit is a real link that tells nobody where it was pressed', async () => {
  await page.goto(site)
  expect(await exit().getAttribute('href')).toBe(away)
  expect(await exit().getAttribute('rel')).toBe('nofollow noreferrer')
})

test('E2, E3: The skip link comes first, then a hidden exit, and both exits begin with Emergency', async () => {
  await page.goto(site)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Emergency: Leave now/)
  expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBe(0)
})

test('E11: Where the erase takes longer than the patience, the way out is begun once and not anew', async () => {
  const begun = asked()
  await context.route(away, async (route) => {
    await new Promise((answers) => setTimeout(answers, 2000))
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }).catch(() => null)
  })
  await page.goto(site)
  await hydrated(page)
  await page.evaluate(() => {
    localStorage.setItem('afterwards', '{"kept":{"eraseOnLeave":true}}')
    caches.keys = () => new Promise((slow) => setTimeout(slow, 1000, []))
  })
  await exit().click()
  await page.waitForURL(away)
  expect(begun.slice(1)).toEqual([away])
})

test('E7, E11: A page that is whole only after it was left stays covered, and the way out is begun once', async () => {
  const begun = asked()
  const letLoad = await hold(context, '**/assets/styles-*.css')
  await page.clock.install()
  await page.goto(site, { waitUntil: 'domcontentloaded' })
  await page.clock.pauseAt(Date.now() + 60_000)
  // The erase is waited for, and so is its patience.
  await page.evaluate(() => {
    localStorage.setItem('afterwards', '{"kept":{"eraseOnLeave":true}}')
    caches.keys = () => new Promise(() => {})
  })
  await exit().click()
  letLoad()
  await page.waitForLoadState('load')
  expect(await page.locator('body').innerText()).toBe('Loading')
  await page.evaluate(() => document.querySelector<HTMLElement>('a[data-exit]')?.click())
  expect(await page.locator('[data-leaving]').count()).toBe(1)
  await page.clock.resume()
  await page.waitForURL(away)
  expect(begun.slice(1)).toEqual([away])
})

test('C9: Leaving removes what the tab keeps, and nothing is written after', async () => {
  await readOn()
  await page.getByRole('button', { name: 'Save this step' }).click()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1)
  await exit().click()
  await page.waitForURL(away)
  await page.goto(`${site}/about`)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('C9: What was tapped before the page could answer is not written once the reader has left', async () => {
  const letAnswer = await hold(context, '**/assets/browser-*.js')
  const letLeave = await hold(context, away)
  await page.goto(`${site}/guide/not-alone`)
  await page.getByRole('button', { name: 'Save this step' }).click()
  const kept = page.evaluate(
    () =>
      new Promise((tell) => {
        document.addEventListener('afterwards:ready', () => setTimeout(() => tell(sessionStorage.length)))
      }),
  )
  await exit().click({ noWaitAfter: true })
  letAnswer()
  expect(await kept).toBe(0)
  letLeave()
  await page.waitForURL(away)
})

test('E7: On leaving, everything is covered at once by a page that says only Loading', async () => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-leaving]'))
        sessionStorage.setItem(
          'seen by the test',
          `${document.body.innerText.trim()}, ${document.querySelector('[role=alert]')?.textContent}`,
        )
    }).observe(document, { childList: true, subtree: true })
  })
  await readOn()
  await exit().click()
  await page.waitForURL(away)
  await page.goto(`${site}/about`)
  expect(await page.evaluate(() => sessionStorage.getItem('seen by the test'))).toBe('Loading, Loading')
})

test('E5, E6: Shift three times leaves, and the count is said on the way', async () => {
  await readOn()
  // Heard as it is said: on a slow machine the count would be forgotten between one question and the next.
  const said: string[] = []
  await page.exposeFunction('hear', (text: string) => said.push(text))
  await page.locator('#exit-status').evaluate((status) => {
    const hear = Reflect.get(window, 'hear') as (text: string) => void
    const tell = (): void => hear(`${document.documentElement.dataset['shift']}: ${status.textContent}`)
    new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true })
  })
  await pressShift(3)
  await page.waitForURL(away)
  expect(said.find((each) => each.startsWith('1:'))).toContain('two more times')
  expect(said.find((each) => each.startsWith('2:'))).toContain('one more time')
})

test('E5, E6: A count that is not finished is forgotten after five seconds, and that is said and then cleared', async () => {
  await page.clock.install()
  await page.goto(site)
  await pressShift(2)
  await page.clock.fastForward(5100)
  expect(await page.locator('#exit-status').textContent()).toBe('Leave now was not used.')
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull()
  await page.clock.fastForward(5100)
  expect(await page.locator('#exit-status').textContent()).toBe('')
})

test('E5: Each press begins the five seconds anew', async () => {
  await page.clock.install()
  await page.goto(site)
  await pressShift(1)
  await page.clock.fastForward(3000)
  await pressShift(1)
  await page.clock.fastForward(3000)
  expect(await page.locator('html').getAttribute('data-shift')).toBe('2')
  await page.clock.fastForward(2100)
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull()
})

test('E5: Writing a capital letter three times does not leave', async () => {
  await readOn()
  for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`)
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull()
  expect(page.url()).toBe(`${site}/guide/is-it-normal`)
})

test('E12: The handler is there once, even if its script is loaded twice', async () => {
  await page.goto(site)
  await page.evaluate("import(document.querySelector('script[src*=first]').src + '?again')")
  await pressShift(1)
  expect(await page.locator('html').getAttribute('data-shift')).toBe('1')
})

test('E4: The bar stays in view while reading on, and nothing covers it', async () => {
  for (const path of ['/', '/guide/letting-go', '/questions', '/nowhere/at/all']) {
    await page.goto(site + path)
    await page.evaluate(() => window.scrollTo(0, 900))
    const top = await exit().evaluate((link) => {
      const box = link.getBoundingClientRect()
      return {
        box: box.top,
        hit: link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)),
        height: box.height,
      }
    })
    expect(top, path).toMatchObject({ box: 0, hit: true })
    expect(top.height, path).toBeGreaterThanOrEqual(40)
  }
})

test('E1: The exit works before any script has arrived', async () => {
  await context.route('**/*.js*', (route) => route.abort())
  await page.goto(`${site}/guide/letting-go`)
  await exit().click()
  await page.waitForURL(away)
})

test('E5: Selecting with Shift and the pointer three times does not leave', async () => {
  await readOn()
  const words = page.getByRole('main').getByRole('heading', { level: 1 })
  for (let time = 0; time < 3; time += 1) await words.click({ modifiers: ['Shift'] })
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull()
  expect(page.url()).toBe(`${site}/guide/is-it-normal`)
})
