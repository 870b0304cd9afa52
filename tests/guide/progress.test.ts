// @vitest-environment node
import { expect, test } from 'vitest'
import { spine } from '../../src/content/load.ts'
import { nothingKept, reachEnd, toggleExplored, toggleSaved, visit, type Kept } from '../../src/guide/kept.ts'
import { stepsOf } from '../../src/guide/order.ts'
import { continueAt, nextUnopened, returnLinks, stateOf } from '../../src/guide/progress.ts'
import { evening } from '../support/clock.ts'

const step = (id: string) => ({ id, title: id, tab: id, updated: '2026-11-01', minutes: 3 })
const guide: typeof spine = {
  ...spine,
  parts: [
    { id: 'first', title: 'First', hour: 'dusk', steps: [step('a'), step('b')] },
    { id: 'second', title: 'Second', hour: 'night', steps: [step('c')] },
  ],
}
const kept = (changes: Partial<Kept>): Kept => ({ ...nothingKept, ...changes })
const read = (...ids: string[]): Kept =>
  ids.reduce((known, id) => reachEnd(visit(known, id, false, evening), id, evening), nothingKept)
const opened = (before: Kept, id: string): Kept => visit(before, id, false, evening)
const names = ({ continueTo, next }: ReturnType<typeof returnLinks>) => [continueTo?.step.id, next?.id]

test('A first visit has nothing to continue', () => {
  expect(returnLinks(guide, nothingKept)).toEqual({ continueTo: undefined, next: undefined })
})

test('A place in a step that no longer exists leads nowhere', () => {
  expect(continueAt(guide, opened(nothingKept, 'gone'))).toBeUndefined()
})

test('C5: "Continue" leads to the last step read, down to its heading', () => {
  const place = { section: 'b', block: 'half-way', at: evening }
  expect(continueAt(guide, kept({ place }))).toEqual({ step: step('b'), block: 'half-way' })
})

test('C5: "Continue" leads to the step after the last one where that was finished, from its beginning', () => {
  const place = { section: 'a', block: 'the-end', at: evening }
  expect(continueAt(guide, { ...read('a'), place })).toEqual({ step: step('b'), block: null })
})

test('C5: A step whose mark was taken back is not finished', () => {
  expect(continueAt(guide, toggleExplored(read('a'), 'a', evening))?.step.id).toBe('a')
})

test('P3: A detour does not move "Continue"', () => {
  expect(continueAt(guide, visit(opened(nothingKept, 'a'), 'c', true, evening))?.step.id).toBe('a')
})

test('Decision 10: After the last step "Continue" names the first one that is not explored', () => {
  expect(continueAt(guide, read('a', 'c'))?.step.id).toBe('b')
})

test('Decision 10: After the last step of the guide itself "Continue" leads back to its first', () => {
  const steps = stepsOf(spine)
  expect(continueAt(spine, read(steps.at(-1)?.id ?? ''))?.step.id).toBe(steps[0]?.id)
})

test('Decision 10: Where everything is explored there is no link at all', () => {
  expect(returnLinks(guide, read('a', 'b', 'c'))).toEqual({ continueTo: undefined, next: undefined })
})

test('P2: A second link leads to the first step that was never shown', () => {
  expect(names(returnLinks(guide, opened(nothingKept, 'b')))).toEqual(['b', 'a'])
})

test('P2: A step that was shown on a detour is not called unopened', () => {
  expect(nextUnopened(guide, visit(nothingKept, 'a', true, evening))?.id).toBe('b')
})

test('Decision 10: Where both links would name the same step only "Continue" shows', () => {
  expect(names(returnLinks(guide, read('a')))).toEqual(['b', undefined])
})

test('Decision 10: Where every step was shown there is no second link', () => {
  const all = ['c', 'b', 'a'].reduce(opened, nothingKept)
  expect(names(returnLinks(guide, all))).toEqual(['a', undefined])
})

test('A step of which nothing is kept is not saved, not here, not explored and not changed', () => {
  expect(stateOf(nothingKept, step('a'))).toEqual({ saved: false, here: false, explored: false, changed: false })
})

test('P4: The map tells what is saved, where the reader is and what is explored', () => {
  const known = toggleSaved(read('a'), 'step', 'a', evening)
  expect(stateOf(known, step('a'))).toEqual({ saved: true, here: true, explored: true, changed: false })
})

test('A question that was saved does not mark a step of the same name', () => {
  expect(stateOf(toggleSaved(nothingKept, 'question', 'a', evening), step('a')).saved).toBe(false)
})

test('C3: A step whose mark was taken back is not explored on the map', () => {
  expect(stateOf(toggleExplored(read('a'), 'a', evening), step('a')).explored).toBe(false)
})

test('A step that changed after it was explored says so, one that changed before or was taken back does not', () => {
  const later = { ...step('a'), updated: '2026-12-24' }
  expect(stateOf(read('a'), later).changed).toBe(true)
  expect(stateOf(read('a'), step('a')).changed).toBe(false)
  expect(stateOf(toggleExplored(read('a'), 'a', evening), later).changed).toBe(false)
})
