import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { away, hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
const folder = mkdtempSync(join(tmpdir(), 'copies-'))
let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader), { leaves: true, acceptDownloads: true })

const open = async (path: string, on: Page = page): Promise<void> => {
  await on.goto(site + path)
  await hydrated(on)
}
const save = (on: Page = page) => on.getByRole('button', { name: 'Save this step' })
const choose = (way: string, on: Page = page) =>
  on.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: way }).click()
const field = () => page.getByRole('textbox', { name: 'Your note' })
const stored = (on: Page = page) =>
  on.evaluate(() => localStorage.getItem('afterwards') ?? sessionStorage.getItem('afterwards') ?? '')
const entries = (on: Page = page) =>
  on.evaluate(
    async () =>
      localStorage.length +
      sessionStorage.length +
      (await caches.keys()).length +
      (await navigator.serviceWorker.getRegistrations()).length,
  )

async function write(text: string, path = '/guide/letting-go'): Promise<void> {
  await open(path)
  await page.getByRole('button', { name: 'Add a note' }).click()
  await field().fill(text)
}
async function keepOnDevice({ withCopy = false } = {}): Promise<void> {
  await open('/your-guide')
  await choose('On this device')
  if (!withCopy) return
  await page.getByText('The whole guide is on this device.').waitFor({ timeout: 180_000 })
  // The entry, the worker and its cache.
  expect(await entries()).toBe(3)
}
async function restoreFrom(name: string, text: string | Buffer): Promise<void> {
  writeFileSync(join(folder, name), text)
  await page.locator('input[type=file]').setInputFiles(join(folder, name))
}

test('A page that is closed in the middle of a note keeps what was typed', async () => {
  await keepOnDevice()
  await write('It was more like relief')
  await page.close({ runBeforeUnload: true })
  page = await context.newPage()
  await open('/your-guide')
  await page.getByText('It was more like relief').waitFor()
})

test('C7: A note keeps itself on leaving the field, stands on Your guide with its step, and can be deleted and brought back', async () => {
  await write('Ask R. if that made sense.')
  await field().blur()
  expect(await stored()).toContain('Ask R. if that made sense.')
  await page.getByRole('button', { name: 'Done' }).click()
  await save().click()
  await open('/your-guide')
  await page.getByText('On “Letting go”').waitFor()
  await page.getByText('Step, with a note').waitFor()
  await page.getByRole('button', { name: 'Delete this note: Letting go' }).click()
  expect(await stored()).not.toContain('Ask R.')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByText('Ask R. if that made sense.').waitFor()
})

test('A note may be 5,000 characters long, and near that the rest is counted', async () => {
  await write('x'.repeat(4600))
  await page.getByText('400 characters left.').waitFor()
  await field().pressSequentially('yz')
  await page.getByText('398 characters left.').waitFor()
  await field().fill('x'.repeat(5000))
  await page.getByText('That is as long as a note can be.').waitFor()
})

test('A note with markup and script in it is text and nothing else', async () => {
  const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await write(text)
  await field().blur()
  await open('/your-guide')
  await page.getByText(text).waitFor()
  expect(await page.title()).toBe('Your guide · Afterwards')
})

test('C10: A copy that was downloaded brings back everything after an erase, and its name gives nothing away', async () => {
  await write('A note to keep')
  await field().blur()
  await save().click()
  await open('/your-guide')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy' }).click()
  const copy = await download
  expect(copy.suggestedFilename()).toMatch(/^afterwards-\d{4}-\d\d-\d\d\.json$/)
  await copy.saveAs(join(folder, 'copy.json'))
  expect(JSON.parse(readFileSync(join(folder, 'copy.json'), 'utf8'))).toMatchObject({
    version: 3,
    kept: { saved: [{ kind: 'step', id: 'letting-go' }] },
  })
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await page.getByText('Read back: 0 items kept.').waitFor()
  await page.locator('input[type=file]').setInputFiles(join(folder, 'copy.json'))
  const question = page.getByRole('group', { name: 'This copy would add:' })
  await question.waitFor()
  expect(await question.getByRole('listitem').allInnerTexts()).toEqual([
    'saved things: 1',
    'notes: 1',
    'the place where you were',
  ])
  expect(await page.getByText('A note to keep').count()).toBe(0)
  await question.getByRole('button', { name: 'Add these' }).click()
  await page.getByText('A note to keep').waitFor()
})

test('Restoring keeps both notes where they differ, the newest first, and a second time adds nothing', async () => {
  await write('Written here')
  await field().blur()
  await open('/your-guide')
  const copy = JSON.stringify({ version: 2, kept: { notes: { 'letting-go': [{ text: 'Written elsewhere', at: 1 }] } } })
  await restoreFrom('other.json', copy)
  await page.getByText('Notes that differ: 1. Both are kept, the newest first.').waitFor()
  await page.getByRole('button', { name: 'Add these' }).click()
  await page.getByText('Written elsewhere').waitFor()
  expect(await page.getByText(/^(Written here|Written elsewhere)$/).allInnerTexts()).toEqual([
    'Written here',
    'Written elsewhere',
  ])
  await restoreFrom('other.json', copy)
  await page.getByText('This copy holds nothing that is not here already.').waitFor()
})

test('Files that are no copy of ours are refused with a sentence that says why, and nothing that is kept is lost', async () => {
  await write('Still here')
  await field().blur()
  await open('/your-guide')
  const files: [string, string | Buffer, RegExp][] = [
    ['empty.json', '', /is empty/],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), /cannot be read/],
    ['large.json', Buffer.alloc(20_000_000, 'x'), /too large/],
    ['deep.json', '['.repeat(200_000), /cannot be read/],
    ['other.json', '{"name":"something else"}', /not a copy/],
    ['list.json', '[1,2,3]', /not a copy/],
    ['newer.json', '{"version":99,"kept":{}}', /newer version/],
  ]
  for (const [name, text, said] of files) {
    await restoreFrom(name, text)
    await page.getByText(said).waitFor()
  }
  await page.getByText('Still here').waitFor()
})

test('C12: An erase empties both storages, caches and workers in every tab, and no tab fills them again', async () => {
  await keepOnDevice({ withCopy: true })
  await open('/guide/letting-go')
  await save().click()
  const other = await context.newPage()
  await open('/guide/hormones', other)
  await page.bringToFront()
  await open('/privacy')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect.poll(() => entries()).toBe(0)
  await other.bringToFront()
  await other.getByRole('button', { name: 'Explored' }).scrollIntoViewIfNeeded()
  await other.waitForTimeout(500)
  expect(await entries(other)).toBe(0)
  await other.getByRole('button', { name: 'Save this step' }).click()
  expect(await entries(other)).toBe(1)
})

test('Erase asks once, and the way back is the first button', async () => {
  await write('Not gone')
  await field().blur()
  await open('/your-guide')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByText('Not gone').waitFor()
})

test('Erase when I leave: the exit then also removes what this device keeps', async () => {
  await keepOnDevice({ withCopy: true })
  await open('/guide/letting-go')
  await save().click()
  await open('/your-guide')
  await page.getByRole('checkbox', { name: 'Erase when I leave' }).check()
  await page
    .getByRole('link', { name: /^Emergency: Leave now/ })
    .last()
    .click()
  await page.waitForURL(away)
  // A file with no script of ours: what is gone went without our help.
  await page.goto(`${site}/robots.txt`)
  await expect.poll(() => entries()).toBe(0)
})

test('Without that wish the exit leaves what this device keeps', async () => {
  await keepOnDevice()
  await open('/guide/letting-go')
  await save().click()
  await page
    .getByRole('link', { name: /^Emergency: Leave now/ })
    .last()
    .click()
  await page.waitForURL(away)
  await page.goto(`${site}/about`)
  expect(await stored()).toContain('letting-go')
})

test('S10: What was never set in Display is not set by a later visit', async () => {
  await open('/guide/letting-go')
  await save().click()
  await open('/questions')
  const set = await page.evaluate(() => Object.keys(document.documentElement.dataset))
  expect(set.filter((name) => ['theme', 'size', 'contrast', 'motion', 'night'].includes(name))).toEqual([])
})
