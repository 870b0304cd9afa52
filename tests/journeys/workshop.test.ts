import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { views, type ViewName } from '../../src/entry/workshopViews.ts'
import { axeFinds } from '../support/axeStates.ts'
import { launch } from '../support/browser.ts'
import { copyOfProject, startDev } from '../support/project.ts'
import { dimRings } from '../support/rings.ts'
import { allExamples, showExample } from '../support/workshop.ts'

let project: ReturnType<typeof copyOfProject>
let dev: Awaited<ReturnType<typeof startDev>>
let browser: Browser
/** Where single examples are shown: loaded once, for all of them in all views. */
let page: Page
let examples: Awaited<ReturnType<typeof allExamples>>

beforeAll(async () => {
  project = copyOfProject()
  dev = await startDev(project.folder)
  browser = await launch()
  page = await browser.newPage({ reducedMotion: 'reduce' })
  examples = await allExamples(page, dev.url)
})
afterAll(async () => {
  await browser.close()
  await dev.stop()
  project.remove()
})

test('Each component is listed; its examples stand in six views, each as it is in a window of its own', async () => {
  const bench = await browser.newPage({ reducedMotion: 'reduce' })
  await bench.goto(`${dev.url}/workshop`)
  const listed = bench.getByRole('navigation', { name: 'Components' }).getByRole('link')
  await listed.first().waitFor()
  expect(await listed.allTextContents()).toEqual(readdirSync('src/components').toSorted())
  await bench.getByRole('link', { name: 'Toggle' }).click()
  await bench.getByRole('heading', { level: 1, name: 'Toggle' }).waitFor()
  for (const view of Object.keys(views)) {
    const frame = bench.frameLocator(`iframe[title="Toggle, not pressed, ${view}"]`)
    await frame.getByRole('button', { name: 'Save this step' }).waitFor()
  }
  const shown = (view: ViewName) => bench.frameLocator(`iframe[title="Toggle, not pressed, ${view}"]`).locator('html')
  expect(await shown('right to left').getAttribute('dir')).toBe('rtl')
  expect(await shown('dark').getAttribute('data-theme')).toBe('dark')
  expect(await shown('contrast').getAttribute('data-contrast')).toBe('more')
  expect(await shown('large text').evaluate((html) => getComputedStyle(html).fontSize)).toBe('32px')
  await bench.close()
})

test.for(Object.keys(views) as ViewName[])('G7: axe finds nothing in any example, in the view "%s"', async (view) => {
  const problems: string[] = []
  await page.setViewportSize({ width: views[view].width, height: 900 })
  for (const { component, name } of examples) {
    await showExample(page, component, name, view)
    problems.push(...(await axeFinds(page)).map((found) => `${component}, ${name}: ${found}`))
  }
  expect(problems).toEqual([])
})

/** The pages are gone through in other lights too; here are the states that no page begins with. */
test(
  'Each control of each example shows that it has the focus, on each of its sides',
  { timeout: 1_200_000 },
  async () => {
    const seen = new Set<string>()
    const dim: string[] = []
    await page.setViewportSize({ width: views.phone.width, height: 600 })
    for (const { component, name } of examples) {
      await showExample(page, component, name, 'phone')
      dim.push(...(await dimRings(page, seen)).map((told) => `${component}, ${name}: ${told}`))
    }
    expect(dim).toEqual([])
    expect(seen.size).toBeGreaterThan(80)
  },
)

test('What is wrong in the colours of one view is found in that view alone', async () => {
  await showExample(page, 'Toggle', 'not pressed', 'contrast')
  await page.addStyleTag({ content: '[data-contrast] button { color: var(--sunk) }' })
  expect(await axeFinds(page)).toEqual([expect.stringMatching('color-contrast')])
  await showExample(page, 'Toggle', 'not pressed', 'phone')
  expect(await axeFinds(page)).toEqual([])
})

test('Nothing of the workshop is in what is published, and its address is not found there', async () => {
  const dist = inject('dist')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(50)
  const astray = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /workshop|\.examples/i.test(relative(dist, file) + readFileSync(file, 'latin1')))
  expect(astray).toEqual([])
  expect((await fetch(`${inject('site')}/workshop`)).status).toBe(404)
})
