// @vitest-environment node
import { expect, test } from 'vitest'
import { loadSupport } from '../../src/content/load.ts'
import { shownOf } from '../../src/guide/countries.ts'
import { everywhere } from '../../src/guide/support.ts'

test('Every country is shown until one is picked; then that one, and one that is named by itself or by a line', async () => {
  const { lines, countries } = await loadSupport()
  const shown = (picked: string | null, named: string) =>
    shownOf(countries, lines, { picked, named }).map(({ id }) => id)
  expect(shown(null, '')).toEqual(countries.map(({ id }) => id))
  expect(shown(null, 'IE')).toEqual(countries.map(({ id }) => id))
  expect(shown('GB', '')).toEqual(['GB'])
  expect(shown('GB', 'IE')).toEqual(['GB', 'IE'])
  expect(shown('IE', 'gb-samaritans')).toEqual(['GB', 'IE'])
  expect(shown('GB', 'gb-samaritans')).toEqual(['GB'])
  expect(shown('GB', everywhere)).toEqual(['GB'])
  expect(shown('GB', 'nowhere')).toEqual(['GB'])
})
