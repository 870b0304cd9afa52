import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { hydrated, launch, listen } from '../support/browser.ts'

const site = inject('site')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let browser: Browser
let context: BrowserContext
let page: Page
let heard: string[]

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' })
  heard = listen(context, site)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(heard).toEqual([])
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

/** In this state axe finds nothing, nothing is off to the side, also with large text, and controls are 44 pixels high. */
async function sound(state: string): Promise<void> {
  // At the top, the bars that stay in the window lie over nothing of the widget.
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`),
    state,
  ).toEqual([])
  const { sideways, low } = await page.evaluate(() => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>('[data-widget] :is(button, select, textarea, label:has(input))'),
    )
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      low: controls.flatMap((each) => (each.getBoundingClientRect().height < 43.9 ? [each.textContent] : [])),
    }
  })
  expect(sideways, state).toBe(0)
  expect(low, state).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  const large = await page.evaluate(() => {
    const { documentElement: root } = document
    root.style.setProperty('font-size', '200%')
    const over = root.scrollWidth - root.clientWidth
    root.style.removeProperty('font-size')
    return over
  })
  expect(large, `${state}, text twice as large`).toBe(0)
  await page.setViewportSize({ width: 320, height: 568 })
}

/** Goes on with the Tab key until this control has the focus. */
async function tabTo(control: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${String(control)}`)
}

async function press(control: Locator, key = 'Space'): Promise<void> {
  await tabTo(control)
  await page.keyboard.press(key)
}

/** Arrows move within a group of radios, as they do in every browser. */
async function choose(group: Locator, name: string | RegExp): Promise<void> {
  const radio = group.getByRole('radio', { name, exact: true })
  const checked = group.locator('input:checked')
  const entry = (await checked.count()) > 0 ? checked : group.getByRole('radio').first()
  await tabTo(entry)
  if (!(await entry.isChecked())) await page.keyboard.press('Space')
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  expect(await radio.isChecked(), String(name)).toBe(true)
}

test('What might be under it: cards are picked and put back with the keyboard alone', async () => {
  const { tool, before } = await tryIn('letting-go')
  await sound('nothing picked')
  await press(tool.getByRole('checkbox', { name: 'Pain' }))
  await press(tool.getByRole('checkbox', { name: 'Pressure' }))
  expect(await tool.getByRole('article').count()).toBe(2)
  await sound('two picked')
  await press(tool.getByRole('button', { name: 'Put all of them back' }), 'Enter')
  expect(await tool.getByRole('article').count()).toBe(0)
  expect(await stored()).toBe(before)
})

test('Feeling safe: a card that is not safe brings help that can be tabbed to next', async () => {
  const { tool, before } = await tryIn('feeling-safe')
  await sound('nothing turned')
  await press(tool.getByRole('button', { name: /can say no/ }))
  await press(tool.getByRole('button', { name: /after a no/ }), 'Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/support')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await press(tool.getByRole('button', { name: /hard work/ }))
  await sound('one of each kind turned')
  expect(await stored()).toBe(before)
})

test('Talk together: unsure leads to help, safe to words to begin with', async () => {
  const { tool, before } = await tryIn('talk-together')
  const first = tool.getByRole('group', { name: 'Is it safe to tell them?' })
  await choose(first, 'I am not sure')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await sound('unsure')
  await page.locator('[data-widget] h2').focus()
  await press(first.getByRole('radio', { checked: true }), 'ArrowUp')
  await choose(tool.getByRole('group', { name: 'When' }), /^Tomorrow/)
  await choose(tool.getByRole('group', { name: 'Where' }), /^Outside/)
  await choose(tool.getByRole('group', { name: 'How' }), 'Out loud')
  expect(await tool.locator('blockquote').innerText()).toContain('Walk with me.')
  await sound('a line to begin with')
  expect(await stored()).toBe(before)
})

test('Self-kindness: a harsh thought is turned, its words changed, and leaving takes them away', async () => {
  const { tool, before } = await tryIn('self-kindness')
  const thoughts = tool.getByRole('group', { name: 'Which thought is it?' })
  await choose(thoughts, '“I’m too much.”')
  await tabTo(tool.getByRole('textbox', { name: 'The same in your own words' }))
  await page.keyboard.type('My own words')
  await sound('a thought of the list')
  await page.locator('[data-widget] h2').focus()
  await choose(thoughts, 'Another one, in your own words')
  await tabTo(tool.getByRole('textbox', { name: 'The harsh thought' }))
  await page.keyboard.type('A secret')
  await press(tool.getByRole('button', { name: 'I think no less of you.' }))
  await sound('a thought of their own')
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
  await choose(danger, 'Yes')
  await tool.getByRole('heading', { name: /^Now: call/ }).waitFor()
  await tabTo(tool.getByRole('combobox', { name: 'Country' }))
  await page.keyboard.type('United K')
  expect(await tool.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999')
  await sound('in danger')
  await page.locator('[data-widget] h2').focus()
  await choose(danger, 'No')
  await choose(tool.getByRole('group', { name: 'What comes closest?' }), /^I am afraid/)
  expect(await tool.getByRole('article').count()).toBe(3)
  await sound('three lines')
  expect(await stored()).toBe(before)
})

test('For partners: the scene leads on by the choices, and its new moment has the focus', async () => {
  const { tool, before } = await tryIn('for-partners')
  const group = tool.getByRole('group', { name: 'What do you do now?' })
  const next = tool.getByRole('button', { name: 'What comes next' })
  await choose(group, /^You slow down/)
  await sound('both ways shown')
  await press(next, 'Enter')
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('It is still going on') === true)
  await sound('the second moment')
  for (const way of [
    /^You stop now/,
    /^You ask again/,
    /^You say that you only/,
    /And you go/,
    /^You say: “You never/,
  ]) {
    await choose(group, way)
    await press(next, 'Enter')
  }
  await choose(group, /^You say: “If you ever/)
  await press(next, 'Enter')
  await tool.getByRole('heading', { name: 'The scene ends here' }).first().waitFor()
  await sound('the end')
  expect(await stored()).toBe(before)
})

test('Where the part of a widget does not arrive, its words stay and the page goes on', async () => {
  await context.route(/\/(Causes|HelpHere)-[^/]*\.js$/, (route) => route.abort())
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
  heard.length = 0
})
