import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { hydrated } from '../support/browser.ts'
import { readers, type Reader } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

const visit = readers((reader) => ({ context, page, forgive } = reader), { viewport: { width: 390, height: 844 } })

const open = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const press = (name: string) => button(name).click()
const isOn = (name: string) => button(name).getAttribute('aria-pressed')
/** Where the water's travel has it, in pixels from the window's top, and the words that can be seen. */
const water = () => page.evaluate(() => document.querySelector('main svg')?.getBoundingClientRect().top ?? 0)
const seen = () => page.getByRole('main').innerText()
const stored = () =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))

test('One tap from Home, and the breath has begun', async () => {
  await open('/')
  await page.getByRole('link', { name: 'Help me feel calmer now' }).click()
  await page.waitForURL('**/calm')
  expect(await isOn('Breathe')).toBe('true')
  const before = await water()
  await expect.poll(water).not.toBe(before)
})

test('One tap from a step and from a page that is not there', async () => {
  for (const path of ['/guide/hormones', '/nowhere']) {
    await open(path).catch(() => null)
    await page.getByRole('banner').getByRole('link', { name: 'Calm' }).click()
    await page.waitForURL('**/calm')
    expect(await isOn('Breathe'), path).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.tagName), path).toBe('H1')
  }
  forgive(/404/)
})

test('The water rises and the words change with the breath: in, then out', async () => {
  await open('/calm')
  const [high, low] = [
    await page.getByText('in, to here').boundingBox(),
    await page.getByText('out, to here').boundingBox(),
  ]
  // One of the two is said at a time.
  await expect.poll(seen).toMatch(/^(?!.*And out, slowly).*In, gently/s)
  await expect.poll(seen).toMatch(/^(?!.*In, gently).*And out, slowly/s)
  const places: number[] = []
  for (let look = 0; look < 40; look += 1) {
    places.push(await water())
    await page.waitForTimeout(100)
  }
  expect(Math.min(...places)).toBeGreaterThanOrEqual((high?.y ?? 0) - 2)
  expect(Math.max(...places)).toBeLessThanOrEqual((low?.y ?? 0) + 2)
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(20)
})

test('G5: With motion reduced nothing travels, and the words still change', async () => {
  await visit({ reducedMotion: 'reduce' })
  await open('/calm')
  const before = await water()
  await expect.poll(seen).toMatch(/In, gently\s+Count to 4/)
  expect(await page.getByText('in, to here').isVisible()).toBe(false)
  await expect.poll(seen).toMatch(/^(?!.*In, gently).*And out, slowly\s+Count to 6/s)
  expect(await water()).toBe(before)
})

test('The same where the reader asked this guide to be still, or for the night', async () => {
  for (const setting of ['motion', 'night']) {
    await open('/calm')
    await page.evaluate((name) => (document.documentElement.dataset[name] = name === 'motion' ? 'still' : ''), setting)
    const before = await water()
    await expect.poll(seen).toMatch(/And out, slowly\s+Count to 6/)
    expect(await water(), setting).toBe(before)
  }
})

test('Stop works at once from each way, and is in the window without scrolling, on a small phone too', async () => {
  await visit({ viewport: { width: 320, height: 568 } })
  for (const way of ['breathe', 'ground', 'wait']) {
    await open('/')
    await open(`/calm#${way}`)
    const box = await button('Stop').boundingBox()
    const tabs = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
    expect((box?.y ?? 999) + (box?.height ?? 0), way).toBeLessThanOrEqual(tabs?.y ?? 0)
    await press('Stop')
    expect(await page.getByRole('heading', { level: 1 }).innerText(), way).toBe('Is it easier, the same, or worse?')
  }
})

test('Decision 21: Worse leads to people and to an end, and no exercise is offered any more', async () => {
  await open('/calm')
  await press('Stop')
  await press('Worse')
  const ways = page.getByRole('main').locator('a:visible, button:visible')
  expect(await ways.allInnerTexts()).toEqual(['See help lines', 'Words to send to someone', 'Stop here'])
  await page.getByRole('link', { name: 'See help lines' }).click()
  await page.waitForURL('**/support')
})

test('Nothing that is done here is stored, sent or put into the address', async () => {
  await open('/guide/hormones')
  await press('Save this step')
  const before = await stored()
  await page.getByRole('banner').getByRole('link', { name: 'Calm' }).click()
  for (const name of [
    'Ground',
    'Thing 1',
    'Next',
    'Just wait',
    'Stop',
    'Easier',
    'Breathe',
    'Stop',
    'Worse',
    'Stop here',
  ])
    await press(name)
  expect(await stored()).toBe(before)
  expect(new URL(page.url()).hash).toBe('')
})

test('Back leaves, whatever was pressed here', async () => {
  await open('/guide/hormones')
  await page.getByRole('banner').getByRole('link', { name: 'Calm' }).click()
  for (const name of ['Ground', 'Next', 'Stop', 'The same', 'Just wait']) await press(name)
  await page.goBack()
  await page.waitForURL('**/guide/hormones')
})

test('A screen that may not stay awake makes no noise', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  await open('/calm')
  await press('Stop')
  expect(await button('Worse').count()).toBe(1)
})

test('G3: By keyboard alone: choose a way, find something, stop, answer', async () => {
  await open('/calm')
  await button('Ground').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ground')
  await button('Thing 1').focus()
  await page.keyboard.press('Space')
  expect(await isOn('Thing 1')).toBe('true')
  await button('Stop').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await button('Stay a while').count()).toBe(1)
})

test('Without scripts the words of all three stand on the page, each at its own address', async () => {
  await visit({ javaScriptEnabled: false })
  await page.goto(`${site}/calm#ground`)
  for (const id of ['breathe', 'ground', 'wait']) expect(await page.locator(`#${id} h2`).isVisible(), id).toBe(true)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('#ground li').count()).toBe(5)
  expect(await seen()).toMatch(/count to 4, and out while you count to 6/)
  expect(await seen()).toMatch(/Stop if it feels worse/)
})

test('G7: axe finds nothing in any state, light on a phone and dark on a wide window', async () => {
  const found: string[] = []
  const look = async (name: string): Promise<void> => {
    found.push(...(await axeFinds(page)).map((each) => `${name}: ${each}`))
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (sideways > 0) found.push(`${name}: scrolls sideways`)
  }
  for (const options of [
    { viewport: { width: 360, height: 740 }, colorScheme: 'light', reducedMotion: 'reduce' },
    { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  ] as const) {
    await visit(options)
    await open('/calm')
    await page.getByText('Pace and more').click()
    await look('Breathe, with its paces')
    for (const name of [
      'Ground',
      'Thing 1',
      'Next',
      'Just wait',
      'Stop',
      'Easier',
      'Ground',
      'Stop',
      'Worse',
      'Stop here',
    ]) {
      await press(name)
      await look(name)
    }
  }
  expect(found).toEqual([])
})
