import type { Page } from 'playwright-core'
import { placeOf, type ViewName } from '../../src/entry/workshopViews.ts'

/** The examples of the workshop, by component and name. Leaves the page where single examples are shown. */
export async function allExamples(page: Page, url: string): Promise<{ component: string; name: string }[]> {
  // Some hundreds of files, each compiled when it is asked for the first time.
  await page.goto(`${url}/workshop/one`, { timeout: 110_000 })
  await page.locator('[data-example]').waitFor({ timeout: 110_000 })
  const listed = await page.evaluate(() => document.body.dataset['examples'] ?? '[]')
  return JSON.parse(listed) as { component: string; name: string }[]
}

/**
 * Shows one example in a view, on a page that shows another. It is there once the page says so: asked within the page,
 * since a question from outside waits for the next frame each time.
 */
export async function showExample(page: Page, component: string, name: string, view: ViewName): Promise<void> {
  await page.evaluate(
    async ([hash, place, wanted]) => {
      window.location.hash = hash
      const shown = (): boolean =>
        document.querySelector('[data-example]')?.getAttribute('data-example') === place &&
        document.documentElement.dataset['view'] === wanted
      const end = performance.now() + 30_000
      while (!shown()) {
        if (performance.now() > end) throw new Error(`The workshop does not show ${hash}`)
        await new Promise((later) => setTimeout(later))
      }
    },
    [placeOf(component, name, view), `${component}/${name}`, view] as const,
  )
}
