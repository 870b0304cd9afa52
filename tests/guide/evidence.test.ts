// @vitest-environment node
import { expect, test } from 'vitest'
import { loadClaims } from '../../src/content/load.ts'
import { verdictOrder } from '../../src/guide/evidence.ts'

test('Every verdict that a claim has is explained to the reader, and none twice', async () => {
  const { claims } = await loadClaims()
  const used = [...new Set(claims.map(({ verdict }) => verdict))]
  expect(used.filter((verdict) => !verdictOrder.includes(verdict))).toEqual([])
  expect(new Set(verdictOrder).size).toBe(verdictOrder.length)
})

test('What is known best is explained first, and what is no finding at all comes last', () => {
  expect(verdictOrder[0]).toBe('well-supported')
  expect(verdictOrder.at(-1)).toBe('values')
})
