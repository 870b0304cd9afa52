// @vitest-environment node
import { expect, test } from 'vitest'
import { afterKey, noShift, patience, type KeyStroke, type ShiftCount } from '../../src/guide/exit.ts'

const down = (key: string, held = false): KeyStroke => ({ type: 'down', key, held })
const up = (key: string): KeyStroke => ({ type: 'up', key, held: false })
const after = (...strokes: KeyStroke[]): number =>
  strokes.reduce<ShiftCount>((state, stroke) => afterKey(state, stroke), noShift).count
const shift = [down('Shift'), up('Shift')]

test('E5: Shift pressed and released alone three times counts to three', () => {
  expect(after(...shift)).toBe(1)
  expect(after(...shift, ...shift)).toBe(2)
  expect(after(...shift, ...shift, ...shift)).toBe(3)
})

test('E5: Shift used to write a capital letter does not count', () => {
  expect(after(down('Shift'), down('A'), up('A'), up('Shift'))).toBe(0)
})

test('E5: another key begins the count anew', () => {
  expect(after(...shift, ...shift, down('Tab'), up('Tab'), ...shift)).toBe(1)
})

test('E5: a Shift key that is held down counts once', () => {
  expect(after(down('Shift'), down('Shift', true), down('Shift', true), up('Shift'))).toBe(1)
})

test('E5: a Shift key that was pressed before the page had the focus does not count', () => {
  expect(after(up('Shift'))).toBe(0)
})

test('E5: a Shift key that is still held after another key does not count, however long it is held', () => {
  expect(after(down('Shift'), down('A'), down('Shift', true), up('Shift'))).toBe(0)
})

test('E5: a key that was pressed before and is let go between does not begin the count anew', () => {
  expect(after(...shift, up('A'), ...shift)).toBe(2)
})

test('E5: a press counts once, though it is said twice that the key went up', () => {
  expect(after(...shift, up('Shift'))).toBe(1)
})

test('E5: the count ends at three, and waits five seconds', () => {
  expect(after(...shift, ...shift, ...shift, ...shift)).toBe(3)
  expect(patience).toBe(5000)
})
