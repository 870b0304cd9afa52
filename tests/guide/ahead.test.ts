import { describe, expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { aheadOf } from '../../src/guide/ahead.ts'
import { paths } from '../../src/guide/paths.ts'

describe('Words that come before they are asked for', () => {
  test('A reader who saves data gets none, whatever they point at', () => {
    expect(aheadOf(spine, { reads: paths.section('hormones') }, true)).toBeUndefined()
    expect(aheadOf(spine, { link: paths.section('hormones') }, true)).toBeUndefined()
  })

  test('While a step is read the next one comes, and after the last none', () => {
    expect(aheadOf(spine, { reads: paths.section('hormones') }, false)).toBe('nervous-system')
    expect(aheadOf(spine, { reads: paths.section('for-partners') }, false)).toBeUndefined()
  })

  test('A link to a step brings that step, also backwards', () => {
    expect(aheadOf(spine, { link: paths.section('not-alone') }, false)).toBe('not-alone')
  })

  test('On pages that are no step, and for links to them, nothing comes', () => {
    for (const path of [paths.home, paths.support, paths.section('nowhere'), '']) {
      expect(aheadOf(spine, { reads: path }, false), path).toBeUndefined()
      expect(aheadOf(spine, { link: path }, false), path).toBeUndefined()
    }
  })
})
