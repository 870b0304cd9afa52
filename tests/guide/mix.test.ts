// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixed, pairOf } from '../../src/guide/mix.ts'

test('There are never more than two, none twice, and pressing one again takes it out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('joy', 'grief', 'calm', 'love')), (presses) => {
      const chosen = presses.reduce<readonly string[]>(mixed, [])
      expect(chosen.length).toBeLessThanOrEqual(2)
      expect(new Set(chosen).size).toBe(chosen.length)
      for (const id of chosen) expect(mixed(chosen, id)).not.toContain(id)
    }),
  )
})

test('A third feeling takes the place of the one that was there longest', () => {
  expect(mixed(['joy', 'grief'], 'calm')).toEqual(['grief', 'calm'])
})

test('A pair is found whichever was pressed first, and never by one feeling alone', () => {
  const pairs = [{ of: ['joy', 'grief'], text: 'bittersweet' }]
  expect(pairOf(pairs, ['grief', 'joy'])?.text).toBe('bittersweet')
  expect(pairOf(pairs, ['joy', 'calm'])).toBeUndefined()
  expect(pairOf(pairs, ['joy'])).toBeUndefined()
  expect(pairOf(pairs, ['joy', 'joy'])).toBeUndefined()
})
