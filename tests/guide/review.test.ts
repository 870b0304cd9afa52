import { expect, test } from 'vitest'
import { isOverdue } from '../../src/guide/review.ts'

test('N5: A review is overdue once its day is over, and not before', () => {
  expect(isOverdue('2027-05-25', Date.UTC(2027, 4, 25, 0))).toBe(false)
  expect(isOverdue('2027-05-25', Date.UTC(2027, 4, 25, 23, 59, 59, 999))).toBe(false)
  expect(isOverdue('2027-05-25', Date.UTC(2027, 4, 26, 0))).toBe(true)
  expect(isOverdue('2027-05-25', Date.UTC(2031, 0, 1))).toBe(true)
})
