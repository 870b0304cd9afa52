// @vitest-environment node
import { expect, test } from 'vitest'
import { countOf, marks } from '../../src/guide/people.ts'

test('A count of 100 is said both ways', () => {
  expect(countOf(41)).toEqual({ had: 41, not: 59 })
  expect(countOf(0)).toEqual({ had: 0, not: 100 })
})

test('There are a hundred marks, each inside the picture and none on another', () => {
  expect(marks).toHaveLength(100)
  for (const [index, { x, y }] of marks.entries()) {
    expect([x > 8, x < 192, y > 8, y < 192]).toEqual([true, true, true, true])
    for (const other of marks.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(15)
  }
})
