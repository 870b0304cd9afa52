// @vitest-environment node
import { expect, test } from 'vitest'
import { ebbAfter, modeOf, passed } from '../../src/guide/calm.ts'

test('An address that names no way begins with breathing', () => {
  for (const hash of ['', '#', '#main', '#constructor', 'ground', '#Ground']) expect(modeOf(hash)).toBe('breathe')
})

test('Each way has an address of its own', () => {
  expect(['#breathe', '#ground', '#wait'].map(modeOf)).toEqual(['breathe', 'ground', 'wait'])
})

test('The time of waiting is told in four steps: after one minute, three and ten', () => {
  const minute = 60_000
  expect([0, minute - 1, minute, 3 * minute - 1, 3 * minute, 10 * minute - 1, 10 * minute].map(passed)).toEqual([
    0, 0, 1, 1, 2, 2, 3,
  ])
})

test('The tide goes out for ten minutes, then stays out', () => {
  expect([-1, 0, 300_000, 600_000, 9_000_000].map(ebbAfter)).toEqual([0, 0, 0.5, 1, 1])
})
