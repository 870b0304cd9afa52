import { expect, test } from 'vitest'
import { entryAt, placeIn, start } from '../../src/guide/checkinEntry.ts'

test('Home hands on its choice as the answer to the first question, and the next one is shown', () => {
  expect(start()).toEqual({ at: 0, answers: [] })
  expect(start('shaky')).toEqual({ at: 1, answers: ['shaky'] })
})

test('A history entry holds a number and no answer, and one of another page is no place', () => {
  expect(entryAt({ at: 2 })).toEqual({ question: 2 })
  expect(placeIn({ question: 2 })).toBe(2)
  for (const other of [
    null,
    undefined,
    { detour: true },
    { question: 'hurt' },
    { question: -1 },
    { question: 1.5 },
    'x',
  ])
    expect(placeIn(other)).toBe(0)
})
