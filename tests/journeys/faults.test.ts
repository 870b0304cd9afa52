import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
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
const stored = (on: Page = page) =>
  on.evaluate(() => localStorage.getItem('afterwards') ?? sessionStorage.getItem('afterwards') ?? '')

async function keepOnDevice(): Promise<void> {
  await open('/your-guide')
  await choose('On this device')
}

const whole = JSON.stringify({
  version: 3,
  kept: {
    explored: { 'not-alone': { state: 'explored', at: 1 } },
    seen: { 'not-alone': 1 },
    opened: { q01: 1 },
    saved: [{ kind: 'step', id: 'hormones', at: 1 }],
    place: { section: 'hormones', block: null, at: 1 },
    notes: { hormones: [{ text: 'A good note', at: 1 }] },
    asked: true,
    eraseOnLeave: false,
  },
})

async function beginWith(text: string): Promise<void> {
  if (!page.url().startsWith(site)) await page.goto(`${site}/about`)
  await page.evaluate((value) => localStorage.setItem('afterwards', value), text)
  await open('/your-guide')
}

test('JSON that is cut at every tenth byte never costs the page', async () => {
  for (let end = 0; end < whole.length; end += 10) {
    await beginWith(whole.slice(0, end))
    expect(await page.getByRole('heading', { level: 1 }).innerText(), `cut at ${end}`).toBe('Your guide')
  }
})

test('One field of a wrong type never costs another', async () => {
  const { kept, version } = JSON.parse(whole) as { version: number; kept: Record<string, unknown> }
  for (const name of Object.keys(kept)) {
    for (const wrong of [null, 'text', [[null]], { hormones: 'x' }]) {
      await beginWith(JSON.stringify({ version, kept: { ...kept, [name]: wrong } }))
      const good =
        name === 'notes'
          ? page.getByRole('link', { name: 'Hormones in the moment', exact: true })
          : page.getByText('A good note')
      await good.first().waitFor()
    }
  }
})

test('A megabyte of what is kept, and keys that every object has, are read and kept', async () => {
  const { kept, version } = JSON.parse(whole) as { version: number; kept: { notes: Record<string, unknown> } }
  const many = Object.fromEntries(
    Array.from({ length: 220 }, (_, index) => [`gone-${index}`, [{ text: 'y'.repeat(4900), at: 2 }]]),
  )
  const text = JSON.stringify({
    version,
    kept: { ...kept, notes: { ...kept.notes, ...many, constructor: [{ text: 'odd', at: 1 }] } },
  })
  await beginWith(text.replace('"constructor"', '"__proto__"'))
  await page.getByText('A good note').waitFor()
  await open('/guide/let-it-be')
  await save().click()
  const after = await stored()
  expect(after.length).toBeGreaterThan(1_000_000)
  expect(after).toContain('let-it-be')
})

test('A clock that was set back a year loses nothing', async () => {
  await beginWith(whole)
  await page.clock.setFixedTime(new Date('2025-11-25'))
  await open('/guide/let-it-be')
  await save().click()
  await open('/your-guide')
  await page.getByText('A good note').waitFor()
  expect(
    await page.getByRole('main').locator('a[href="/guide/let-it-be"], a[href="/guide/hormones"]').count(),
  ).toBeGreaterThanOrEqual(2)
})

test('What a newer version of the guide wrote is read, and never written over', async () => {
  const newer = whole.replace('"version":3', '"version":4')
  await beginWith(newer)
  await page.getByText('A good note').waitFor()
  await open('/guide/let-it-be')
  await save().click()
  await page.getByText('was written by a newer version of this guide').waitFor()
  expect(await stored()).toBe(newer)
})

test('A storage that becomes full later keeps what was good, and says so once', async () => {
  await beginWith(whole)
  await open('/guide/let-it-be')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await save().click()
  await page.getByText('did not let us keep it').waitFor()
  const after = JSON.parse(await stored()) as { kept: { saved: unknown; notes: unknown } }
  expect(after.kept).toMatchObject({ saved: [{ id: 'hormones' }], notes: { hormones: [{ text: 'A good note' }] } })
  expect(await save().getAttribute('aria-pressed')).toBe('true')
})

test('Two tabs that act at the same time both have what both did', async () => {
  await keepOnDevice()
  const other = await context.newPage()
  await open('/guide/hormones')
  await open('/guide/let-it-be', other)
  await Promise.all([save().click(), save(other).click()])
  await open('/your-guide')
  for (const id of ['hormones', 'let-it-be'])
    await page.getByRole('main').locator(`a[href="/guide/${id}"]`).first().waitFor()
})
