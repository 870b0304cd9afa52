// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullness, levelOf } from '../../src/guide/bucket.ts'

const count = fc.nat({ max: 9 })

test('One thing more never lowers the water, one tap more never raises it, and it is never below empty', () => {
  fc.assert(
    fc.property(count, count, (loads, taps) => {
      const level = levelOf(loads, 9, taps)
      expect(levelOf(loads + 1, 9, taps)).toBeGreaterThanOrEqual(level)
      expect(levelOf(loads, 9, taps + 1)).toBeLessThanOrEqual(level)
      expect(level).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('How full it is has words that rise with the water', () => {
  expect([0, 0.1, 0.5, 1].map(fullness)).toEqual([0, 1, 2, 3])
  expect(fullness(levelOf(0, 7, 0))).toBe(0)
  expect(fullness(levelOf(7, 7, 0))).toBe(3)
  expect(levelOf(3, 0, 0)).toBe(3)
})
