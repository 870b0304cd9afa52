// @vitest-environment node
import { expect, test } from 'vitest'
import { ebbOf, shoreOf } from '../../src/guide/shore.ts'

/** The numbers of an outline: x and y in turn. */
const points = (outline: string): { x: number; y: number }[] => {
  const numbers = outline.match(/-?[\d.]+/g)?.map(Number) ?? []
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? Number.NaN }] : []))
}
const widestNear = (outline: string, from: number, to: number): number =>
  Math.max(...points(outline).flatMap(({ x, y }) => (y >= from && y <= to ? [x] : [])))

test('A part without steps breaks no drawing', () => {
  const { height, ...outlines } = shoreOf([])
  expect(height).toBe(0)
  expect(Object.values(outlines).join()).not.toMatch(/NaN|undefined|Infinity/)
})

test('The water is as tall as its list of steps', () => {
  expect(shoreOf(['dry']).height).toBe(80)
  expect(shoreOf(['dry', 'here', 'wet']).height).toBe(240)
})

test('The water is drawn back from a step that is explored, and half way where the reader is', () => {
  const { line } = shoreOf(['dry', 'here', 'wet'])
  const [dry, here, wet] = [widestNear(line, 38, 42), widestNear(line, 118, 122), widestNear(line, 198, 202)]
  expect(dry).toBeLessThan(here / 2)
  expect(here).toBeLessThan(wet)
})

test('Wash and body are closed shapes, the line is not, and the body stays within the wash', () => {
  const { wash, body, line } = shoreOf(['wet', 'dry'])
  expect([wash.endsWith('z'), body.endsWith('z'), line.endsWith('z')]).toEqual([true, true, false])
  expect(widestNear(body, 38, 42)).toBeLessThan(widestNear(wash, 38, 42))
})

test('The sand is not lifted at all where a part has no steps or none is explored', () => {
  expect(ebbOf(0, 0)).toBe(0)
  expect(ebbOf(0, 4)).toBe(0)
})

test('The sand is lifted whole where every step of a part is explored, and in whole numbers between', () => {
  expect(ebbOf(4, 4)).toBe(52)
  expect(ebbOf(1, 3)).toBe(17)
})

test('The water begins at the edge above its first step and ends at the edge below its last', () => {
  const { height, line, body } = shoreOf(['wet', 'dry', 'here'])
  for (const [outline, beyond] of [
    [line, 2],
    [body, -4],
  ] as const) {
    expect(points(outline)[0]).toEqual({ x: 0, y: -beyond })
    expect(points(outline).at(-1)).toEqual({ x: 0, y: height + beyond })
  }
})

test('No point of the water lies outside its box, and its line runs down without turning back', () => {
  const { height, wash, body, line } = shoreOf(['here', 'wet', 'dry', 'dry'])
  for (const outline of [wash, body, line]) {
    const numbers = points(outline)
    expect(numbers.filter(({ x, y }) => !(x >= 0 && x <= 84 && y >= -4 && y <= height + 4))).toEqual([])
    expect(outline.replace(/z$/, '')).toMatch(/^M[-\d. ]+(C[-\d. ]+)+$/)
  }
  const anchors = points(line).filter((_, index) => index % 3 === 0)
  expect(anchors.map(({ y }) => y)).toEqual([-2, 40, 120, 200, 280, height + 2])
  expect(widestNear(line, 318, 320)).toBeLessThan(14)
})
