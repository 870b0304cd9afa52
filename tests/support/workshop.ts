import type { Page } from 'playwright-core'
import { placeOf, type ViewName } from '../../src/entry/workshopViews.ts'

/** The examples of the workshop, by component and name. Leaves the page where single examples are shown. */
export async function allExamples(page: Page, url: string): Promise<{ component: string; name: string }[]> {
  await page.goto(`${url}/workshop/one`)
  await page.locator('[data-example]').waitFor()
  const listed = await page.evaluate(() => document.body.dataset['examples'] ?? '[]')
  return JSON.parse(listed) as { component: string; name: string }[]
}

/** Shows one example in a view, on a page that shows another. */
export async function showExample(page: Page, component: string, name: string, view: ViewName): Promise<void> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash
    },
    placeOf(component, name, view),
  )
  await page.waitForFunction(
    ([place, shown]) =>
      document.querySelector('[data-example]')?.getAttribute('data-example') === place &&
      document.documentElement.dataset['view'] === shown,
    [`${component}/${name}`, view] as const,
  )
}
