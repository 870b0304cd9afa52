import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hydrated, launch } from '../support/browser.ts'
import { copyOfProject, startDev } from '../support/project.ts'

const step = 'src/content/sections/hormones.json'
let project: ReturnType<typeof copyOfProject>
let dev: Awaited<ReturnType<typeof startDev>>
let browser: Browser
let page: Page

beforeAll(async () => {
  project = copyOfProject()
  dev = await startDev(project.folder)
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await dev.stop()
  project.remove()
})

beforeEach(async () => {
  await page.goto(`${dev.url}/guide/hormones`)
  await title('Hormones in the moment')
})

const overlay = () => page.locator('vite-error-overlay')
const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
/** Long enough for a half written file to be read, too short for a watcher to tell of it twice. */
const soon = () => new Promise((passed) => setTimeout(passed, 20))
const told = (words: string) => overlay().locator('.message').getByText(words).waitFor()

test('A word that is saved is on the page at once', async () => {
  await project.change(step, (text) =>
    text.replace('"title": "Hormones in the moment"', '"title": "Hormones, for a moment"'),
  )
  await title('Hormones, for a moment')
  await project.change(step, (text) => text.replace('Hormones, for a moment', 'Hormones in the moment'))
  await title('Hormones in the moment')
})

test('A fault stands over the page with its file, id, field and a way out; once it is mended the page is back', async () => {
  await project.change(step, (text) => text.replace('"kind": "text"', '"kind": "txet"'))
  await told('1 problem in the words')
  const words = await overlay().locator('.message').textContent()
  expect(words).toMatch(/sections\/hormones\.json {2}hormones {2}blocks\[\d+\]\.kind/)
  expect(words).toContain('found:   "txet"')
  expect(words).toMatch(/allowed: .*"heading" \| "text"/)
  expect(words).toContain('Mend it and save: the page comes back by itself.')
  expect(await overlay().locator('.file').textContent()).toContain('sections/hormones.json')
  expect((await overlay().locator('.stack').textContent())?.trim()).toBe('')
  // Behind it are the last words that were whole; who opens a page now is told too.
  await page.reload()
  await title('Hormones in the moment')
  await told('1 problem in the words')
  await project.change(step, (text) => text.replace('"txet"', '"text"').replace('in the moment"', 'in the minute"'))
  await title('Hormones in the minute')
  expect(await overlay().count()).toBe(0)
  await project.change(step, (text) => text.replace('in the minute"', 'in the moment"'))
  await title('Hormones in the moment')
})

test('A file saved while it is half written is told as that, and the words of the interface are watched like any', async () => {
  await project.change('src/content/ui.json', (text) => text.replace(/\}\s*$/, ''))
  await told('ui.json')
  await told('valid JSON')
  await project.change('src/content/ui.json', (text) => `${text.replace('"calm": "Calm"', '"calm": "Calmer"')}}`)
  await page.getByRole('link', { name: 'Calmer', exact: true }).waitFor()
  expect(await overlay().count()).toBe(0)
})

test('An editor that empties a file and then takes its time to write it is waited for', async () => {
  const file = join(project.folder, step)
  const text = readFileSync(file, 'utf8')
  const open = openSync(file, 'w')
  await soon()
  writeSync(open, text.slice(0, 2000).replace('in the moment"', 'in the minute"'))
  await soon()
  writeSync(open, text.slice(2000))
  closeSync(open)
  await title('Hormones in the minute')
  expect(await overlay().count()).toBe(0)
  await project.change(step, () => text)
  await title('Hormones in the moment')
})

test('Changed words of the exit are there too', async () => {
  await project.change('src/content/ui.json', (text) => text.replace('"loading": "Loading"', '"loading": "Going"'))
  await page.waitForFunction('globalThis.exitWords?.loading === "Going"')
})

test('A new file that no step names is told, and gone with it', async () => {
  await hydrated(page)
  const astray = join(project.folder, 'src/content/sections/new-step.json')
  writeFileSync(astray, '{ "id": "new-step" }')
  await told('sections/new-step.json')
  rmSync(astray)
  await expect.poll(() => overlay().count()).toBe(0)
})
