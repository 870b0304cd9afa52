import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { choose, press, sound } from '../support/byKeyboard.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let page: Page

readers((reader) => ({ page } = reader), { viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' })

/** Opens a step and comes near its one thing to try. */
async function tryIn(step: string): Promise<Locator> {
  await page.goto(`${site}/guide/${step}`)
  await hydrated(page)
  await page.evaluate(axe)
  await page.locator('[data-widget] h2').scrollIntoViewIfNeeded()
  await page.getByText('All of it in words').waitFor()
  await page.locator('[data-widget] h2').focus()
  return page.locator('[data-widget]')
}
const group = (tool: Locator, name: string): Locator => tool.getByRole('group', { name, exact: true })
const said = (tool: Locator): Promise<string> => tool.getByRole('status').first().innerText()

test('Eight situations: one is sorted with the keyboard alone, and answered in words', async () => {
  const tool = await tryIn('is-it-normal')
  await sound(page, 'nothing sorted')
  await choose(page, group(tool, 'Where would you put it?'), 'Get help now')
  expect(await said(tool)).toContain('Choosing the more urgent one is never wrong.')
  await sound(page, 'one sorted')
})

test('100 people: another study and another time change the words and the picture', async () => {
  const tool = await tryIn('not-alone')
  await choose(page, group(tool, 'The study'), 'Women students, first study')
  await choose(page, group(tool, 'When'), 'In the last 4 weeks')
  expect(await said(tool)).toContain('10 of 100 had. 90 had not.')
  await sound(page, 'lately')
})

test('What people are told about their brain: each stands in a list', async () => {
  const tool = await tryIn('feeling-brain')
  await choose(page, group(tool, 'You may have been told:'), 'The fear centre switches off')
  expect(await said(tool)).toContain('Where they disagree')
  await sound(page, 'one picked')
})

test('The timeline: a moment, and then its guess', async () => {
  const tool = await tryIn('hormones')
  await choose(page, group(tool, 'The moment'), 'Later, about an hour')
  await choose(page, group(tool, 'Show'), 'A guess')
  expect(await said(tool)).toContain('A guess: any link with your mood by then.')
  await sound(page, 'a guess')
})

test('The wave: another pace, and how long settling takes', async () => {
  const tool = await tryIn('nervous-system')
  await choose(page, group(tool, 'The pace'), 'At a faster pace')
  await choose(page, group(tool, 'The moment'), 'Settling')
  expect(await said(tool)).toContain('nobody has measured')
  await sound(page, 'settling')
})

test('Two feelings: pressed by key, named in words, begun anew', async () => {
  const tool = await tryIn('happy-tears')
  await press(page, tool.getByRole('checkbox', { name: 'Joy' }))
  await press(page, tool.getByRole('checkbox', { name: 'Sadness' }))
  expect(await said(tool)).toContain('bittersweet')
  await sound(page, 'two feelings')
  await press(page, tool.getByRole('button', { name: 'Start over' }), 'Enter')
  await sound(page, 'begun anew')
})

test('The bucket: filled, and a tap opened', async () => {
  const tool = await tryIn('hidden-stress')
  await press(page, tool.getByRole('checkbox', { name: 'Too little sleep' }))
  await press(page, tool.getByRole('checkbox', { name: /^A few slow breaths/ }))
  expect(await said(tool)).toContain('A tap is open')
  await sound(page, 'a tap open')
})

test('Breathe, ground, wait: each in the step, each stopped at once', async () => {
  const tool = await tryIn('let-it-be')
  for (const way of ['Breathe', 'Ground', 'Just wait']) {
    await choose(page, group(tool, 'Three ways'), way)
    await sound(page, way)
    await press(page, tool.getByRole('button', { name: 'Stop' }), 'Enter')
    expect(await tool.getByRole('button', { name: 'Stop' }).count(), way).toBe(0)
  }
})
