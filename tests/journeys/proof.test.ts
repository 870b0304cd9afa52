import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { away, hydrated } from '../support/browser.ts'
import { readers } from '../support/readers.ts'

const site = inject('site')
let page: Page

readers((reader) => ({ page } = reader), { leaves: true })

const open = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}
const proof = () => page.getByRole('region', { name: 'What is here, read back' })
const choose = (way: string) =>
  page.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: way }).click()

describe('The proof on the privacy page, in a real browser', () => {
  test('C9: shows that nothing is stored under "Keep nothing", and that every request went to this site', async () => {
    await open('/guide/hormones')
    await page.getByRole('button', { name: 'Save this step' }).click()
    await open('/privacy')
    await proof().getByText('Read back: 1 item.').waitFor()
    await choose('Keep nothing')
    await proof().getByText('Read back: 0 items.').waitFor()
    expect(await proof().getByText('0 items', { exact: true }).count()).toBe(6)
    await proof()
      .getByText(/All went to this site\./)
      .waitFor()
    await proof().getByText('Requests to other sites: 0.').waitFor()
  })

  test('S7, C12: shows the entry, the copy and its helper on the device, and after an erase nothing', async () => {
    await open('/privacy')
    await choose('On this device')
    await proof().getByText('Read back: 3 items.').waitFor({ timeout: 180_000 })
    await proof()
      .getByText(/^\d+ files of this guide\. Less than a minute old\.$/)
      .waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await proof().getByText('Read back: 0 items.').waitFor()
  })
})

describe('Try leaving', () => {
  const rehearse = () => page.getByRole('button', { name: 'Try leaving' }).click()
  const stored = () =>
    page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.length]))

  test('covers everything for a moment, comes back to the same page, and removes nothing', async () => {
    await open('/guide/hormones')
    await page.getByRole('button', { name: 'Save this step' }).click()
    await open('/safer-reading')
    const before = await stored()
    await rehearse()
    expect(await page.getByRole('alert').boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 800 })
    await page.getByText('You are back. Nothing was removed.').waitFor()
    expect([await stored(), page.url()]).toEqual([before, `${site}/safer-reading`])
  })

  test('E4: does not stop a reader who really leaves meanwhile', async () => {
    await open('/safer-reading')
    await page.clock.install()
    await rehearse()
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift')
    await page.clock.fastForward(300)
    await page.waitForURL(away)
  })
})
