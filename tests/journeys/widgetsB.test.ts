import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { choose, press, sound, tabTo } from '../support/byKeyboard.ts'
import { cutOff, readers, type Reader } from '../support/readers.ts'

const site = inject('site')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

readers((reader) => ({ context, page, forgive } = reader), {
  viewport: { width: 320, height: 568 },
  reducedMotion: 'reduce',
})

/** All that is stored, but for the place, which goes along with the page, and the end, which comes into view. */
const stored = () =>
  page.evaluate(() =>
    JSON.stringify(
      [localStorage, sessionStorage].flatMap((box) =>
        Object.entries(box).map(([key, value]) => [
          key,
          JSON.parse(String(value), (name, each: unknown) =>
            ['place', 'explored', 'asked'].includes(name) ? null : each,
          ) as unknown,
        ]),
      ),
    ),
  )

/** Opens a step and comes near its one thing to try. What it keeps of the visit is kept before anything is tried. */
async function tryIn(step: string): Promise<{ tool: Locator; before: string }> {
  await page.goto(`${site}/guide/${step}`)
  await hydrated(page)
  await page.evaluate(axe)
  await page.locator('[data-widget] h2').scrollIntoViewIfNeeded()
  await page.getByText('All of it in words').waitFor()
  await page.locator('[data-widget] h2').focus()
  return { tool: page.locator('[data-widget]'), before: await stored() }
}

test('What might be under it: cards are picked and put back with the keyboard alone', async () => {
  const { tool, before } = await tryIn('letting-go')
  await sound(page, 'nothing picked')
  await press(page, tool.getByRole('checkbox', { name: 'Pain' }))
  await press(page, tool.getByRole('checkbox', { name: 'Pressure' }))
  expect(await tool.getByRole('article').count()).toBe(2)
  await sound(page, 'two picked')
  await press(page, tool.getByRole('button', { name: 'Put all of them back' }), 'Enter')
  expect(await tool.getByRole('article').count()).toBe(0)
  expect(await stored()).toBe(before)
})

test('Feeling safe: a card that is not safe brings help that can be tabbed to next', async () => {
  const { tool, before } = await tryIn('feeling-safe')
  await sound(page, 'nothing turned')
  await press(page, tool.getByRole('button', { name: /can say no/ }))
  await press(page, tool.getByRole('button', { name: /after a no/ }), 'Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/support')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await press(page, tool.getByRole('button', { name: /hard work/ }))
  await sound(page, 'one of each kind turned')
  expect(await stored()).toBe(before)
})

test('Talk together: unsure leads to help, safe to words to begin with', async () => {
  const { tool, before } = await tryIn('talk-together')
  const first = tool.getByRole('group', { name: 'Is it safe to tell them?' })
  await choose(page, first, 'I am not sure')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await sound(page, 'unsure')
  await page.locator('[data-widget] h2').focus()
  await press(page, first.getByRole('radio', { checked: true }), 'ArrowUp')
  await choose(page, tool.getByRole('group', { name: 'When' }), /^Tomorrow/)
  await choose(page, tool.getByRole('group', { name: 'Where' }), /^Outside/)
  await choose(page, tool.getByRole('group', { name: 'How' }), 'Out loud')
  expect(await tool.locator('blockquote').innerText()).toContain('Walk with me.')
  await sound(page, 'a line to begin with')
  expect(await stored()).toBe(before)
})

test('Self-kindness: a harsh thought is turned, its words changed, and leaving takes them away', async () => {
  const { tool, before } = await tryIn('self-kindness')
  const thoughts = tool.getByRole('group', { name: 'Which thought is it?' })
  await choose(page, thoughts, '“I’m too much.”')
  await tabTo(page, tool.getByRole('textbox', { name: 'The same in your own words' }))
  await page.keyboard.type('My own words')
  await sound(page, 'a thought of the list')
  await page.locator('[data-widget] h2').focus()
  await choose(page, thoughts, 'Another one, in your own words')
  await tabTo(page, tool.getByRole('textbox', { name: 'The harsh thought' }))
  await page.keyboard.type('A secret')
  await press(page, tool.getByRole('button', { name: 'I think no less of you.' }))
  await sound(page, 'a thought of their own')
  expect(await stored()).toBe(before)
  await page.goto(`${site}/about`)
  await page.goBack()
  await page.locator('[data-widget] h2').scrollIntoViewIfNeeded()
  await page.getByText('All of it in words').waitFor()
  expect(await tool.getByRole('textbox').count()).toBe(0)
})

test('Get support: danger first, then the country and the topic lead to lines', async () => {
  const { tool, before } = await tryIn('get-support')
  const danger = tool.getByRole('group', { name: 'Are you in danger, or badly hurt?' })
  await choose(page, danger, 'Yes')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await tabTo(page, tool.getByRole('combobox', { name: 'Country' }))
  await page.keyboard.type('United K')
  expect(await tool.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999')
  await sound(page, 'in danger')
  await page.locator('[data-widget] h2').focus()
  await choose(page, danger, 'No')
  await choose(page, tool.getByRole('group', { name: 'What comes closest?' }), /^I am afraid/)
  expect(await tool.getByRole('article').count()).toBe(3)
  await sound(page, 'three lines')
  expect(await stored()).toBe(before)
})

test('For partners: the scene leads on by the choices, and its new moment has the focus', async () => {
  const { tool, before } = await tryIn('for-partners')
  const group = tool.getByRole('group', { name: 'What do you do now?' })
  const next = tool.getByRole('button', { name: 'What comes next' })
  await choose(page, group, /^You slow down/)
  await sound(page, 'both ways shown')
  await press(page, next, 'Enter')
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('It is still going on') === true)
  await sound(page, 'the second moment')
  for (const way of [
    /^You stop now/,
    /^You ask again/,
    /^You say that you only/,
    /And you go/,
    /^You say: “You never/,
  ]) {
    await choose(page, group, way)
    await press(page, next, 'Enter')
  }
  await choose(page, group, /^You say: “If you ever/)
  await press(page, next, 'Enter')
  await tool.getByRole('heading', { name: 'The scene ends here' }).first().waitFor()
  await sound(page, 'the end')
  expect(await stored()).toBe(before)
})

test('Where the part of a widget does not arrive, its words stay and the page goes on', async () => {
  await context.route(/\/(Causes|HelpHere)-[^/]*\.js/, (route) => route.abort())
  for (const step of ['letting-go', 'get-support']) {
    await page.goto(`${site}/guide/${step}`)
    await hydrated(page)
    const failed = page.waitForEvent('requestfailed')
    await page.locator('[data-widget] h2').scrollIntoViewIfNeeded()
    await failed
    await page.getByRole('link', { name: /^Next: / }).scrollIntoViewIfNeeded()
    expect(await page.getByText('All of it in words').count(), step).toBe(0)
    expect(await page.locator('[data-widget] h3').count(), step).toBeGreaterThan(5)
  }
  forgive(cutOff)
})
