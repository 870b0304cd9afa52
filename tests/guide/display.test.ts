// @vitest-environment node
import { expect, test } from 'vitest'
import { displayOf, withSetting } from '../../src/guide/display.ts'

test('What is not known is left out, and costs nothing of the rest', () => {
  expect(displayOf({ theme: 'bright', size: 'large', contrast: 1, motion: null, night: 'on', left: 'on' })).toEqual({
    size: 'large',
    night: 'on',
  })
})

test('A setting is changed, and set back to what the device says', () => {
  const dark = withSetting({ size: 'large' }, 'theme', 'dark')
  expect(dark).toEqual({ size: 'large', theme: 'dark' })
  expect(withSetting(dark, 'theme', null)).toEqual({ size: 'large' })
})
