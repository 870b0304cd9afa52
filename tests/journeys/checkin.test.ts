import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let page: Page

const enter = readers((reader) => ({ page } = reader))

async function open(path: string, options?: BrowserContextOptions): Promise<void> {
  if (options) await enter(options)
  await page.goto(site + path)
  if (options?.javaScriptEnabled !== false) await hydrated(page)
}

const title = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()
const titled = (name: string): Promise<unknown> => page.getByRole('heading', { level: 1, name }).waitFor()

/** Answers with the keyboard alone, or with the mouse, one question after the other. */
async function say(...answers: string[]): Promise<void> {
  for (const name of answers) {
    const before = await title()
    await page.getByRole('radio', { name, exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(title).not.toBe(before)
  }
}
const safe = ['None of these', 'None of these', 'No']
const stored = () =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))

test('Decision 22: "I’m hurt, or I didn’t want it" on Home shows the care card at once, with the digits of the country', async () => {
  await open('/')
  await page.getByRole('link', { name: /^I’m hurt, or I didn’t want it/ }).click()
  await titled('Help first')
  const card = page.locator('main [data-care]').first()
  expect(await card.getAttribute('data-care')).toBe('now')
  expect(await card.evaluate((each) => each.previousElementSibling?.tagName)).toBe('H1')
  await page.getByRole('combobox', { name: 'Country' }).selectOption('GB')
  expect(await card.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999')
  expect(await page.getByRole('link', { name: /^116 123|^0808/ }).count()).toBeGreaterThan(0)
  expect(page.url()).toBe(`${site}/check-in`)
})

test('A red flag leads to its card before the next question', async () => {
  await open('/check-in')
  await say('I’m okay, just curious', 'Heavy bleeding, or sudden, severe pain')
  expect(await page.locator('main [data-care]').first().getAttribute('data-care')).toBe('now')
  expect(await page.getByRole('radio').count()).toBe(0)
})

test('T2: The browser’s Back and forward show each question as it was left, with the focus on it', async () => {
  await open('/check-in')
  await say('Shaky or overwhelmed', 'It hurts, but not badly', 'None of these')
  await page.getByRole('radio', { name: 'I don’t know' }).check()
  await page.goBack()
  await titled('Is anyone scaring you, or was some of it not wanted?')
  expect(await page.getByRole('radio', { name: 'None of these' }).isChecked()).toBe(true)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.goBack()
  await titled('Is your body hurt, or does something feel badly wrong?')
  expect(await page.getByRole('radio', { name: 'It hurts, but not badly' }).isChecked()).toBe(true)
  await page.goForward()
  await page.goForward()
  await titled('Do you think of ending your life, or of hurting yourself?')
  expect(await page.getByRole('radio', { name: 'I don’t know' }).isChecked()).toBe(true)
})

test('From a step of the path Back leads to the path again', async () => {
  await open('/check-in')
  await say('Shaky or overwhelmed', ...safe, 'A slower minute')
  await page.getByRole('link', { name: 'Begin with: Let the feeling be' }).click()
  await titled('Let the feeling be')
  await page.goBack()
  await titled('A slower minute first')
})

test('A reload starts again, and neither address, tab nor history holds an answer', async () => {
  await open('/')
  await page.getByRole('link', { name: /^Sad, flat or numb/ }).click()
  await titled('Is your body hurt, or does something feel badly wrong?')
  await say(...safe)
  expect(page.url()).toBe(`${site}/check-in`)
  const entry = JSON.stringify(await page.evaluate(() => history.state as unknown))
  expect(entry).toContain('"question":4')
  expect(entry).not.toMatch(/flat|none/)
  await page.reload()
  await hydrated(page)
  await titled('How are you right now?')
  expect(await page.locator('input:checked').count()).toBe(0)
  await say('Shaky or overwhelmed')
  await page.goBack()
  await titled('How are you right now?')
  expect(await page.getByRole('radio', { name: 'Shaky or overwhelmed' }).isChecked()).toBe(true)
})

test('C15: Storage stays the same to the byte while answering, also where the device keeps what was read', async () => {
  await open('/guide/hormones')
  await page.getByRole('button', { name: 'Save this step' }).click()
  await page.getByRole('button', { name: 'On this device' }).click()
  await page.goto(`${site}/check-in`)
  await hydrated(page)
  const before = await stored()
  expect(before).toContain('hormones')
  await say('My partner cried')
  expect(await stored()).toBe(before)
  await say(...safe, 'It was another day')
  expect(await stored()).toBe(before)
  await page.goBack()
  await titled('What is it like between you now?')
  expect(await stored()).toBe(before)
})

test('With the keyboard alone: arrows choose, Enter goes on, and nothing chosen is said in words', async () => {
  await open('/check-in')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Nothing is chosen yet.' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await titled('Is your body hurt, or does something feel badly wrong?')
})

test('After leaving and coming forward again no answer is shown', async () => {
  await open('/check-in')
  await say('I’m okay, just curious')
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('afterwards:left')))
  await titled('How are you right now?')
  expect(await page.locator('input:checked').count()).toBe(0)
})

const states: [string, string[]][] = [
  ['a question', ['Shaky or overwhelmed']],
  ['a card for now and today', ['I’m hurt, or I didn’t want it']],
  ['a card for today', ['Sad, flat or numb', 'A fever, bleeding that comes back, or a condom that broke']],
  ['help before a path', ['Shaky or overwhelmed', 'I don’t know', 'None of these', 'No', 'A slower minute']],
  ['a path', ['I’m okay, just curious', ...safe, 'How common it is']],
  ['a card for soon and a path', ['Sad, flat or numb', ...safe, 'I go numb, or lose time']],
]

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const) {
  test(`G7, G1: In each state, in ${colorScheme} at ${width} pixels, axe finds nothing and nothing scrolls sideways`, async () => {
    const problems: string[] = []
    await open('/check-in', { colorScheme, viewport: { width, height: 1600 }, reducedMotion: 'reduce' })
    const look = async (name: string): Promise<void> => {
      problems.push(...(await axeFinds(page)).map((found) => `${name}: ${found}`))
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (wide > 0) problems.push(`${name}: ${wide} pixels too wide`)
    }
    await page.getByRole('button', { name: 'Continue' }).click()
    await look('nothing chosen')
    for (const [name, answers] of states) {
      await page.goto(`${site}/check-in`)
      await hydrated(page)
      await say(...answers)
      await look(name)
      const country = page.getByRole('combobox', { name: 'Country' })
      if ((await country.count()) === 0) continue
      await country.selectOption('FR')
      await look(`${name}, in France`)
    }
    expect(problems).toEqual([])
  })
}

test('Without scripts all of it can be read: the signs first, then each question and where its answers lead', async () => {
  await open('/check-in', { javaScriptEnabled: false })
  expect(await title()).toBe('How are you right now?')
  const text = await page.locator('main').innerText()
  expect(text.indexOf('Now: call your emergency number if:')).toBeGreaterThan(0)
  expect(text.indexOf('Is your body hurt')).toBeGreaterThan(text.indexOf('Soon: plan a visit if:'))
  expect(text).toContain('They may be afraid of me: Stop, and let them choose')
  expect(await page.locator('input:visible, button:visible, select:visible').count()).toBe(0)
  await page.getByRole('link', { name: 'A slower minute first' }).first().click()
  expect(new URL(page.url()).hash).toBe('#to-calm')
  await page.goto(site)
  await page.getByRole('link', { name: /^I’m hurt, or I didn’t want it/ }).click()
  await page.waitForURL(`${site}/guide/get-support#call-now`)
})
