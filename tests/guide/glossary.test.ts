// @vitest-environment node
import { expect, test } from 'vitest'
import { loadGlossary } from '../../src/content/load.ts'
import { byName } from '../../src/guide/glossary.ts'

const { terms } = await loadGlossary()
const two = ['dissociation', 'dyspareunia']
const order = (language: string) => byName(terms, language).flatMap(({ term }) => (two.includes(term) ? [term] : []))

test('The order is that of the alphabet that is asked for, and of no other: in Lithuanian y stands with i', () => {
  expect(order('en')).toEqual(two)
  expect(order('lt')).toEqual(two.toReversed())
})

test('Every term stays, and what was handed over is left as it was', () => {
  const before = terms.map(({ id }) => id)
  expect(
    byName(terms, 'en')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(before.toSorted())
  expect(terms.map(({ id }) => id)).toEqual(before)
})
