import { expect, test } from 'vitest'
import { wouldOf } from '../../src/guide/rehearsal.ts'

test('What leaving would have done is what is so: only a device that was told to is erased', () => {
  expect(wouldOf('tab', false)).toBe('tab')
  expect(wouldOf('tab', true)).toBe('tab')
  expect(wouldOf('device', false)).toBe('device')
  expect(wouldOf('device', true)).toBe('erase')
  expect(wouldOf('nothing', true)).toBe('nothing')
})
