// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { back, foundIn, next, senseOf, senses, touch, ungrounded, type Grounded } from '../../src/guide/grounding.ts'

const acts = fc.array(fc.oneof(fc.constant('next' as const), fc.constant('back' as const), fc.integer()))
const after = (done: readonly (number | 'next' | 'back')[], from = ungrounded): Grounded =>
  done.reduce<Grounded>((now, act) => (act === 'next' ? next(now) : act === 'back' ? back(now) : touch(now, act)), from)
const nexts = (count: number) => Array.from({ length: count }, () => 'next' as const)

test('A pebble that is not there changes nothing', () => {
  for (const pebble of [-1, 5, 0.5, Number.NaN]) expect(touch(ungrounded, pebble)).toBe(ungrounded)
  const over = after(nexts(5))
  expect(touch(over, 0)).toBe(over)
})

test('Five to see, four to feel, three to hear, two to smell, one to taste: five, four, three, two, one', () => {
  expect(senses.map(({ id, count }) => `${id} ${count}`)).toEqual(['see 5', 'touch 4', 'hear 3', 'smell 2', 'taste 1'])
})

test('Every sense can be left out: five times on is through, and further on stays through', () => {
  expect(nexts(5).map((_, index) => senseOf(after(nexts(index)))?.id)).toEqual(senses.map(({ id }) => id))
  expect(senseOf(after(nexts(5)))).toBeUndefined()
  expect(after(nexts(9))).toEqual(after(nexts(5)))
})

test('Back from the first sense stays there', () => {
  expect(back(ungrounded)).toEqual(ungrounded)
})

test('A pebble that is touched twice is let go again', () => {
  expect(foundIn(after([2]))).toEqual([2])
  expect(foundIn(after([2, 2]))).toEqual([])
})

test('Whatever is pressed, nobody leaves the five senses, and no sense has more than its pebbles', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const { at, touched } = after(done)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(senses.length)
      for (const [index, found] of touched.entries()) {
        expect(found.length).toBeLessThanOrEqual(senses[index]?.count ?? 0)
        expect(new Set(found).size).toBe(found.length)
      }
    }),
  )
})

test('On and back again is where it was, with what was touched', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const now = after(done)
      if (senseOf(now)) expect(back(next(now))).toEqual(now)
    }),
  )
})
