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
const next = () =>
  page
    .getByRole('main')
    .getByRole('link', { name: /^Next: / })
    .click()

/** What a browser says where it shows a page again that was left. */
const bringBack = (): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

/** Reads three pages, so that there is something to go back over. */
async function readOn(): Promise<void> {
  await page.goto(site)
  await hydrated(page)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  await page.waitForURL(`${site}/guide/not-alone`)
  await next()
  await page.waitForURL(`${site}/guide/is-it-normal`)
}

/** Where Back leads from the page that the exit opened. */
async function backFromAway(): Promise<string> {
  await exit().click()
  await page.waitForURL(away)
  await page.goBack().catch(() => null)
  return page.url()
}

test('E11: Leaving goes elsewhere, and Back from there does not lead to a page that was read', async () => {
  await readOn()
  expect(await backFromAway()).not.toContain('/guide/')
})

test('E11: A place on the page that was gone to before the page could answer is gone back over too', async () => {
  const letAnswer = await hold(context, '**/assets/browser-*.js')
  await page.goto(`${site}/questions`)
  await page.getByRole('navigation', { name: 'Groups' }).getByRole('link').last().click()
  await page.waitForURL(/#/)
  letAnswer()
  await hydrated(page)
  expect(await backFromAway()).not.toContain(site)
})

test('E11: So is one that was written into the address later on', async () => {
  await readOn()
  await page.evaluate(() => (location.hash = '#end'))
  await page.waitForURL(/#end/)
  await next()
  await page.waitForURL((url) => !url.href.includes('is-it-normal'))
  expect(await backFromAway()).not.toContain(site)
})

test('E10: After a change of language Back may lead to a page before it, as the privacy page says', async () => {
  // The foot of a step moves when its end has been seen, and with it a link that is about to be pressed.
  await page.goto(`${site}/about`)
  await hydrated(page)
  await page.getByRole('link', { name: 'Español' }).click()
  await page.waitForURL(`${site}/es/about`)
  await hydrated(page)
  await page.locator('footer a[href="/es/privacy"]').click()
  await page.waitForURL(`${site}/es/privacy`)
  await page.getByText('o que leíste antes de cambiar de idioma').waitFor()
  await page.locator('a[data-exit]').last().click()
  await page.waitForURL(away)
  await page.goBack()
  expect(page.url()).toBe(`${site}/about`)
})

test('E8: Coming back shows a page that is not covered', async () => {
  await page.goto(site)
  await hydrated(page)
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = ''
    document.body.append(Object.assign(document.createElement('div'), { innerHTML: 'Loading' }))
    document.body.lastElementChild?.setAttribute('data-leaving', '')
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  expect(await page.locator('[data-leaving]').count()).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
})

test('E8: A page that is brought back has forgotten the count, and says nothing of the visit before', async () => {
  await page.clock.install()
  await page.goto(site)
  // What leads nowhere leaves the page where it is.
  await context.route(away, (route) => route.fulfill({ status: 204 }))
  const said = () =>
    page.evaluate(() => [
      document.documentElement.dataset['shift'],
      document.getElementById('exit-status')?.textContent,
    ])
  for (const times of [2, 3]) {
    for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift')
    expect((await said())[0]).toBe(String(times))
    await bringBack()
    expect(await said()).toEqual([undefined, ''])
    await page.clock.fastForward(5100)
    expect(await said()).toEqual([undefined, ''])
  }
})

test('E8, C9: A page that is brought back shows nothing of the visit that was left, and keeps what is kept from then on', async () => {
  // What leads nowhere leaves the page where it is.
  await context.route(away, (route) => route.fulfill({ status: 204 }))
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  const save = page.getByRole('button', { name: 'Save this step' })
  await save.click()
  expect(await save.getAttribute('aria-pressed')).toBe('true')
  await exit().click({ noWaitAfter: true })
  await page.locator('[data-leaving]').waitFor({ state: 'attached' })
  const kept = (): Promise<number> => page.evaluate(() => sessionStorage.length + localStorage.length)
  expect(await kept()).toBe(0)
  await bringBack()
  expect(await save.getAttribute('aria-pressed')).toBe('false')
  // Reading on writes nothing by itself.
  await page.locator('#end').scrollIntoViewIfNeeded()
  expect(await kept()).toBe(0)
  await save.click()
  expect(await page.evaluate(() => sessionStorage.getItem('afterwards'))).toContain('hormones')
})
