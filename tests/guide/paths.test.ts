// @vitest-environment node
import { expect, test } from 'vitest'
import { heirOf, pathOf, paths } from '../../src/guide/paths.ts'

test('A step that is gone and was not handed on has no heir', () => {
  expect(heirOf('hormones', { chemistry: 'hormones' })).toBeUndefined()
})

test('A word that every object knows is not taken for a retired step', () => {
  expect(heirOf('constructor', {})).toBeUndefined()
  expect(heirOf('__proto__', {})).toBeUndefined()
})

test('A retired step leads to the address of its heir', () => {
  expect(heirOf('chemistry', { chemistry: 'hormones' })).toBe('/guide/hormones')
})

test('The address of a step names a heading only where there is one', () => {
  expect(paths.section('hormones')).toBe('/guide/hormones')
  expect(paths.section('hormones', 'in-the-moment')).toBe('/guide/hormones#in-the-moment')
})

test('C7: A saved step and a saved question lead to the addresses that were promised', () => {
  expect(paths.section('let-it-be')).toBe('/guide/let-it-be')
  expect(paths.question('q06')).toBe('/questions#q06')
})

test('Each kind of link in the words leads to its own page', () => {
  const addresses = [
    pathOf('term', 'oxytocin'),
    pathOf('step', 'happy-tears'),
    pathOf('question', 'q06'),
    pathOf('claim', 'c14'),
    pathOf('source', 'bird-2011'),
    pathOf('line', 'us-rainn'),
    pathOf('page', 'privacy'),
    pathOf('page', 'home'),
  ]
  expect(addresses).toEqual([
    '/glossary#oxytocin',
    '/guide/happy-tears',
    '/questions#q06',
    '/evidence#c14',
    '/evidence#bird-2011',
    '/support#us-rainn',
    '/privacy',
    '/',
  ])
})
