// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clarityOf, phaseAt } from '../../src/guide/breathing.ts'

const usual = { in: 4, out: 6 }
const paces = fc.record({ in: fc.integer({ min: 1, max: 20 }), out: fc.integer({ min: 1, max: 20 }) })
const moments = fc.double({ min: 0, max: 3_600_000, noNaN: true })

test('A clock that runs backwards breaks no breath', () => {
  expect(phaseAt(-500, usual)).toEqual(phaseAt(0, usual))
})

test('The first breath begins with "in", at the lower mark', () => {
  fc.assert(
    fc.property(paces, (pace) => {
      expect(phaseAt(0, pace)).toEqual({ phase: 'in', height: 0, breath: 1, left: pace.in * 1000 })
    }),
  )
})

test('Four in, six out: the water turns at the upper mark after 4 seconds and at the lower one after 10', () => {
  expect(phaseAt(2000, usual)).toMatchObject({ phase: 'in', breath: 1, left: 2000 })
  expect(phaseAt(2000, usual).height).toBeCloseTo(0.5)
  expect(phaseAt(3999, usual)).toMatchObject({ phase: 'in', left: 1 })
  expect(phaseAt(4000, usual)).toMatchObject({ phase: 'out', height: 1, left: 6000 })
  expect(phaseAt(9999, usual)).toMatchObject({ phase: 'out', breath: 1, left: 1 })
  expect(phaseAt(10_000, usual)).toMatchObject({ phase: 'in', height: 0, breath: 2 })
})

test('At any moment the water stands between its marks, and the next turn is ahead and within the phase', () => {
  fc.assert(
    fc.property(paces, moments, (pace, elapsed) => {
      const { phase, height, breath, left } = phaseAt(elapsed, pace)
      expect(height).toBeGreaterThanOrEqual(0)
      expect(height).toBeLessThanOrEqual(1)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(pace[phase] * 1000)
      expect(breath).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('The water never jumps: a frame later it is at most a frame further', () => {
  fc.assert(
    fc.property(paces, moments, (pace, elapsed) => {
      const further = Math.abs(phaseAt(elapsed + 16, pace).height - phaseAt(elapsed, pace).height)
      expect(further).toBeLessThanOrEqual((Math.PI / 2) * (16 / 1000) + 1e-9)
    }),
  )
})

test('It rises all through "in" and falls all through "out"', () => {
  fc.assert(
    fc.property(paces, fc.nat({ max: 3_600_000 }), (pace, elapsed) => {
      const now = phaseAt(elapsed, pace)
      const then = phaseAt(elapsed + now.left / 2, pace)
      expect(then.phase).toBe(now.phase)
      if (now.phase === 'in') expect(then.height).toBeGreaterThanOrEqual(now.height)
      else expect(then.height).toBeLessThanOrEqual(now.height)
    }),
  )
})

test('Each breath is as long as the last: the same moment of it comes back', () => {
  fc.assert(
    fc.property(paces, fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 50 }), (pace, elapsed, more) => {
      const now = phaseAt(elapsed, pace)
      const later = phaseAt(elapsed + more * (pace.in + pace.out) * 1000, pace)
      expect(later).toEqual({ ...now, breath: now.breath + more })
    }),
  )
})

test('The first words stand there at once; later ones come and go by fading', () => {
  expect(clarityOf(phaseAt(0, usual), usual)).toBe(1)
  expect(clarityOf(phaseAt(2000, usual), usual)).toBe(1)
  expect(clarityOf(phaseAt(4000, usual), usual)).toBe(0)
  expect(clarityOf(phaseAt(4350, usual), usual)).toBeCloseTo(0.5)
  expect(clarityOf(phaseAt(7000, usual), usual)).toBe(1)
  expect(clarityOf(phaseAt(9999, usual), usual)).toBeLessThan(0.01)
  fc.assert(
    fc.property(paces, moments, (pace, elapsed) => {
      const clarity = clarityOf(phaseAt(elapsed, pace), pace)
      expect(clarity).toBeGreaterThanOrEqual(0)
      expect(clarity).toBeLessThanOrEqual(1)
    }),
  )
})
