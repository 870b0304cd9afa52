import { expect, test } from 'vitest'
import { compare } from '../../src/guide/sorting.ts'

const groups = [{ id: 'passes' }, { id: 'talk' }, { id: 'now' }]

test('A group after ours is the more urgent one, a group before it the less urgent', () => {
  expect(compare(groups, 'talk', 'talk')).toBe('same')
  expect(compare(groups, 'now', 'talk')).toBe('sooner')
  expect(compare(groups, 'passes', 'talk')).toBe('later')
  expect(compare(groups, 'passes', 'now')).toBe('later')
})
