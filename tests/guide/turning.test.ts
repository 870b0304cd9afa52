import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helpUnder, turn } from '../../src/guide/turning.ts'

const groups = [{ id: 'safe' }, { id: 'unsure' }, { id: 'not-safe', care: {} }]
const signs = [
  { id: 'a', group: 'safe' },
  { id: 'b', group: 'unsure' },
  { id: 'c', group: 'not-safe' },
  { id: 'd', group: 'not-safe' },
]
const words = { groups, signs }

test('Turning a card twice leaves it as it lay', () => {
  expect(turn(turn(['a'], 'b'), 'b')).toEqual(['a'])
})

test('Help stands under the last card of a group that leads to it, and goes back with the last of them', () => {
  expect(helpUnder(words, ['c', 'a', 'd', 'b'])).toBe('d')
  expect(helpUnder(words, turn(['c', 'd'], 'd'))).toBe('c')
  expect(helpUnder(words, turn(['c', 'a'], 'c'))).toBeUndefined()
})

test('Nothing is added up: one card that is not safe brings help, whatever else was turned over', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'unknown')), (presses) => {
      const turned = presses.reduce<string[]>(turn, [])
      expect(helpUnder(words, turned) !== undefined).toBe(turned.includes('c') || turned.includes('d'))
    }),
  )
})
