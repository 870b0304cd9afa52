// @vitest-environment node
import { expect, test } from 'vitest'
import { fill, listed } from '../../src/guide/words.ts'

test('A hole that nobody filled stays to be seen', () => {
  expect(fill('Step {number} of {total}', { number: 3 })).toBe('Step 3 of {total}')
})

test('A value of nothing at all is said as 0', () => {
  expect(fill('{count} explored', { count: 0 })).toBe('0 explored')
})

test('The same value may be said twice in one sentence', () => {
  expect(fill('{title}: more on {title}', { title: 'Hormones' })).toBe('Hormones: more on Hormones')
})

test('A value with a dollar sign or a brace is said as it is', () => {
  expect(fill('Next: {title}', { title: "$& and {title} and $'" })).toBe("Next: $& and {title} and $'")
})

test('P1: Parts of a spoken name that are not so are left out, commas too', () => {
  expect(listed(['Hormones', false, undefined, '', 'explored'])).toBe('Hormones, explored')
  expect(listed([false])).toBe('')
})
