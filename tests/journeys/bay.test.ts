import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { atTheExit, hydrated, launch, listen } from '../support/browser.ts'

const site = inject('site')
const wide = { width: 1280, height: 900 }
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A reader at the top of a step, whose browser notes each View Transition and lets it stand still in its middle. */
async function besideTheBay(options: BrowserContextOptions): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext(options)
  const heard = listen(context, site)
  const page = await context.newPage()
  await page.addInitScript(() => {
    const begin = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const transition = begin(update)
      document.documentElement.dataset['turns'] = 'coming'
      void transition.ready.then(() => {
        for (const each of turning()) each.pause()
        document.documentElement.dataset['turns'] = 'standing'
      })
      return transition
    }
    const turning = (): Animation[] =>
      document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).pseudoElement?.includes('transition'))
    Object.assign(window, { turning })
  })
  await page.goto(`${site}/guide/not-alone`)
  await hydrated(page)
  return { page, heard }
}

const goOn = async (page: Page, to = 'Is this normal?'): Promise<void> => {
  await page.getByRole('navigation', { name: 'Steps', exact: true }).getByRole('link', { name: to }).click()
  await page.getByRole('heading', { level: 1, name: to }).waitFor()
}
const turned = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['turns'])

test('From step to step the bay alone goes over into the next, in a fifth of a second', async () => {
  const { page, heard } = await besideTheBay({ viewport: wide })
  await goOn(page)
  await page.locator('html[data-turns="standing"]').waitFor()
  const moving = await page.evaluate(() =>
    (window as unknown as { turning: () => Animation[] }).turning().map(({ effect }) => ({
      what: (effect as KeyframeEffect).pseudoElement,
      until: effect?.getComputedTiming().endTime,
    })),
  )
  expect(moving.length).toBeGreaterThan(0)
  for (const { what, until } of moving) {
    expect(what).toMatch(/\(bay\)$/)
    expect(until).toBeLessThanOrEqual(200)
  }
  expect(heard).toEqual([])
  await page.context().close()
})

test('E4: While the bay changes, the exit takes the tap; once somebody leaves, nothing of the bay is on the screen', async () => {
  const { page } = await besideTheBay({ viewport: wide })
  await atTheExit(page.context())
  await goOn(page)
  await page.locator('html[data-turns="standing"]').waitFor()
  const bay = await page.evaluate(() => {
    const seen = (): string => getComputedStyle(document.documentElement, '::view-transition').display
    const before = seen()
    document.documentElement.dataset['left'] = ''
    const after = seen()
    delete document.documentElement.dataset['left']
    return { before, after }
  })
  expect(bay).toEqual({ before: 'block', after: 'none' })
  const exit = page.getByRole('link', { name: /^Emergency: Leave now/ }).last()
  const { x = 0, y = 0, width = 0, height = 0 } = (await exit.boundingBox()) ?? {}
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.waitForURL('https://www.bbc.co.uk/**')
  await page.context().close()
})

test.for([
  ['the device wants nothing to move', { viewport: wide, reducedMotion: 'reduce' }],
  ['the bay is not on the screen', { viewport: { width: 390, height: 844 } }],
] as const)('Where %s the next step is there without a transition', async ([, options]) => {
  const { page } = await besideTheBay(options)
  await page.getByRole('link', { name: /^Next: / }).click()
  await page.getByRole('heading', { level: 1, name: 'Is this normal?' }).waitFor()
  expect(await turned(page)).toBeUndefined()
  await page.context().close()
})

test('Where the reader wants nothing to move the next step is there without a transition', async () => {
  const { page } = await besideTheBay({ viewport: wide })
  await page.evaluate(() => (document.documentElement.dataset['motion'] = 'still'))
  await goOn(page)
  expect(await turned(page)).toBeUndefined()
  await page.context().close()
})
