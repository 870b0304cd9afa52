// @vitest-environment node
import { expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { positionOf, stepsOf, type Part } from '../../src/guide/order.ts'

const step = (id: string) => ({ id, title: id, tab: id, updated: '2026-11-01', minutes: 3 })
const parts: Part[] = [
  { id: 'first', title: 'First', hour: 'dusk', steps: [step('a'), step('b')] },
  { id: 'second', title: 'Second', hour: 'night', steps: [step('c')] },
]

test('A step that does not exist has no place in the guide', () => {
  expect(positionOf({ parts }, 'z')).toBeUndefined()
})

test('Nothing stands before the first step, and nothing after the last', () => {
  expect(positionOf({ parts }, 'a')?.previous).toBeUndefined()
  expect(positionOf({ parts }, 'c')?.next).toBeUndefined()
})

test('P1: Steps are counted through the whole guide, not anew in each part', () => {
  expect(positionOf({ parts }, 'c')).toMatchObject({ number: 3, total: 3, partNumber: 2, part: { id: 'second' } })
})

test('The neighbours of a step may belong to another part', () => {
  expect(positionOf({ parts }, 'b')).toMatchObject({ previous: { id: 'a' }, next: { id: 'c' }, partNumber: 1 })
})

test('Steps stand in the order of the parts', () => {
  expect(stepsOf({ parts }).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('Every part of the guide has a step, and no step stands in the guide twice', () => {
  const ids = stepsOf(spine).map(({ id }) => id)
  expect(spine.parts.filter((part) => part.steps.length === 0)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
