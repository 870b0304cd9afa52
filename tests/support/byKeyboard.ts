import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In this state axe finds nothing, nothing is off to the side, also with large text, and controls are 44 pixels high. */
export async function sound(page: Page, state: string): Promise<void> {
  // At the top, the bars that stay in the window lie over nothing of the widget.
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`),
    state,
  ).toEqual([])
  const { sideways, low } = await page.evaluate(() => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>('[data-widget] :is(button, select, textarea, label:has(input))'),
    )
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      low: controls.flatMap((each) => (each.getBoundingClientRect().height < 43.9 ? [each.textContent] : [])),
    }
  })
  expect(sideways, state).toBe(0)
  expect(low, state).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  const large = await page.evaluate(() => {
    const { documentElement: root } = document
    root.style.setProperty('font-size', '200%')
    const over = root.scrollWidth - root.clientWidth
    root.style.removeProperty('font-size')
    return over
  })
  expect(large, `${state}, text twice as large`).toBe(0)
  await page.setViewportSize({ width: 320, height: 568 })
}

/** Goes on with the Tab key until this control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${String(control)}`)
}

export async function press(page: Page, control: Locator, key = 'Space'): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press(key)
}

/** Arrows move within a group of radios, as they do in every browser. */
export async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radio = group.getByRole('radio', { name, exact: true })
  const checked = group.locator('input:checked')
  const entry = (await checked.count()) > 0 ? checked : group.getByRole('radio').first()
  await tabTo(page, entry)
  if (!(await entry.isChecked())) await page.keyboard.press('Space')
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  expect(await radio.isChecked(), String(name)).toBe(true)
}
