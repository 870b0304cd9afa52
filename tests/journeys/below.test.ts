import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hydrated, launch, listen } from '../support/browser.ts'

const site = inject('subSite')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('Under a sub-path the guide is read, saved and left as at a root', async () => {
  const context = await browser.newContext()
  const heard = listen(context, site)
  const page = await context.newPage()
  await page.goto(`${site}/below/`)
  await hydrated(page)
  await page.getByRole('link', { name: 'Start the guide' }).click()
  await page.waitForURL(`${site}/below/guide/not-alone`)
  await page.getByRole('button', { name: 'Save this step' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your guide' }).click()
  await page.waitForURL(`${site}/below/your-guide`)
  await page.getByRole('main').getByRole('link', { name: 'You’re not the only one' }).first().click()
  await page.waitForURL(`${site}/below/guide/not-alone`)
  await page.reload()
  await hydrated(page)
  expect(await page.getByRole('button', { name: 'Save this step' }).getAttribute('aria-pressed')).toBe('true')
  expect(heard).toEqual([])
  await context.close()
})

test('Under a sub-path what is not there is answered with the not-found page, and /guide leads to Home', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const answer = await page.goto(`${site}/below/guide/nowhere`)
  expect(answer?.status()).toBe(404)
  await hydrated(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here')
  await page.goto(`${site}/below/guide`)
  await page.waitForURL(`${site}/below/`)
  await context.close()
})
