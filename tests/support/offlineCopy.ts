import type { Page } from 'playwright-core'
import { hydrated } from './browser.ts'

/** Opens an address and waits until the page answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await hydrated(page)
}

export const choose = (page: Page, way: string): Promise<void> =>
  page.getByRole('group', { name: 'Keep your place?' }).getByRole('button', { name: way }).click()

export const whole = (page: Page): Promise<void> =>
  page.getByText('The whole guide is on this device.').first().waitFor({ timeout: 180_000 })

/** Chooses "On this device", and waits until the copy is announced as ready. */
export async function makeCopy(page: Page, site: string): Promise<void> {
  await open(page, `${site}/your-guide`)
  await choose(page, 'On this device')
  await whole(page)
}

/** What the browser holds of the site. */
export const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    kept: localStorage.length + sessionStorage.length,
  }))
