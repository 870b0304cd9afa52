import { expect, test } from 'vitest'
import { loadDisplay } from '../../src/content/load.ts'
import { displayOf, settings } from '../../src/guide/display.ts'

test('Display names each thing that can be set, with each of its values, and nothing else', async () => {
  const { groups } = await loadDisplay()
  const named = Object.fromEntries(groups.map(({ setting, options }) => [setting, options.map(({ value }) => value)]))
  const { night: _switch, ...chosen } = settings
  expect(named).toEqual(chosen)
  for (const { setting, options } of groups)
    for (const { value } of options) expect(displayOf({ [setting]: value })).toEqual({ [setting]: value })
})
