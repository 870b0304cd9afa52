// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, smooth, waveOf } from '../../src/guide/curve.ts'

const numbersIn = (path: string): number[] => Array.from(path.matchAll(/-?[\d.]+/g), ([number]) => Number(number))
const heightsIn = (path: string): number[] => numbersIn(path).filter((_, index) => index % 2 === 1)

test('Heights stand at even distances, and 100 is the top of the box', () => {
  expect(pointsOf([0, 100, 50], 200, 80)).toEqual([
    { x: 0, y: 80 },
    { x: 100, y: 0 },
    { x: 200, y: 40 },
  ])
})

test('A line that is no line is drawn as nothing', () => {
  expect(smooth([])).toBe('')
  expect(pointsOf([], 200, 80)).toEqual([])
})

test('A line goes through its points and never above or below all of them: a sketch must not invent a peak', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }), (heights) => {
      const points = pointsOf(heights, 300, 100)
      const drawn = heightsIn(smooth(points))
      const [lowest, highest] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(lowest - 0.1)
      expect(Math.max(...drawn)).toBeLessThanOrEqual(highest + 0.1)
      expect(drawn.filter((_, index) => index % 3 === 0)).toEqual(points.map(({ y }) => y))
    }),
  )
})

test('Settling is drawn just as long at a slower pace as at a faster one', () => {
  const [faster = 0, slower = 1] = [24, 56].map((peak) => {
    const { line, peak: top, settled } = waveOf(peak, 300, 100)
    expect(numbersIn(line).filter((_, index) => index % 2 === 0)).toContain(settled)
    expect(top.x).toBeCloseTo((peak / 100) * 300)
    return settled - top.x
  })
  expect(faster).toBeGreaterThan(0)
  expect(slower).toBeCloseTo(faster)
})

test('A wave whose peak comes late settles inside the picture', () => {
  expect(Math.max(...numbersIn(waveOf(95, 300, 100).line))).toBeLessThanOrEqual(300)
})
