// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { gainsOf } from '../../src/guide/gains.ts'
import { nothingKept, openQuestion, reachEnd, toggleExplored, toggleSaved, type Kept } from '../../src/guide/kept.ts'

const at = 1000
const none = {
  saved: 0,
  explored: 0,
  opened: 0,
  notes: 0,
  differing: 0,
  settings: 0,
  place: false,
  erases: false,
  any: false,
}
const noted = (notes: Record<string, string[]>): Kept => ({
  ...nothingKept,
  notes: Object.fromEntries(Object.entries(notes).map(([id, texts]) => [id, texts.map((text) => ({ text, at }))])),
})
const marked = (...ids: string[]): Kept => ids.reduce((kept, id) => reachEnd(kept, id, at), nothingKept)
const opened = (...ids: string[]): Kept => ids.reduce((kept, id) => openQuestion(kept, id, at), nothingKept)
const saved = (...ids: string[]): Kept => ids.reduce((kept, id) => toggleSaved(kept, 'step', id, at), nothingKept)

describe('Restoring a copy', () => {
  test('of nothing, onto much, adds nothing', () => {
    const much = { ...saved('a'), ...noted({ a: ['mine'] }), explored: marked('a').explored }
    expect(gainsOf(much, nothingKept)).toEqual(none)
  })

  test('of what is here already adds nothing', () => {
    const all = {
      ...noted({ a: ['one', 'two'] }),
      saved: saved('a').saved,
      explored: marked('a').explored,
      opened: opened('q06').opened,
    }
    expect(gainsOf(all, all)).toEqual(none)
  })

  test('counts what is saved only there, and tells a question from a step of the same name', () => {
    expect(gainsOf(saved('a', 'b'), saved('b', 'c', 'd'))).toEqual({ ...none, saved: 2, any: true })
    const question = toggleSaved(nothingKept, 'question', 'a', at)
    expect(gainsOf(saved('a'), question)).toEqual({ ...none, saved: 1, any: true })
  })

  test('counts the steps that are explored only there, and no mark that was taken back', () => {
    expect(gainsOf(marked('a'), marked('a', 'b', 'c'))).toEqual({ ...none, explored: 2, any: true })
    expect(gainsOf(nothingKept, toggleExplored(marked('a'), 'a', at + 1))).toEqual(none)
  })

  test('counts the questions that were opened only there', () => {
    expect(gainsOf(opened('q06'), opened('q06', 'q07'))).toEqual({ ...none, opened: 1, any: true })
  })

  test('counts each note, and no step as differing where there is none here', () => {
    expect(gainsOf(nothingKept, noted({ a: ['one', 'two'], b: ['three'] }))).toEqual({ ...none, notes: 3, any: true })
  })

  test('says on how many steps the notes differ, counting only what is new', () => {
    const mine = noted({ a: ['mine'], b: ['same'], c: ['same'] })
    const copy = noted({ a: ['theirs', 'older'], b: ['same'], c: ['same', 'more'] })
    expect(gainsOf(mine, copy)).toEqual({ ...none, notes: 3, differing: 2, any: true })
  })

  test('counts what is set only there, and what is set here stays', () => {
    const mine: Kept = { ...nothingKept, display: { theme: 'dark' } }
    const copy: Kept = { ...nothingKept, display: { theme: 'light', size: 'large', night: 'on' } }
    expect(gainsOf(mine, copy)).toEqual({ ...none, settings: 2, any: true })
  })

  test('tells of a later place, and of none that is as old or older', () => {
    const there = (time: number): Kept => ({ ...nothingKept, place: { section: 'a', block: null, at: time } })
    expect(gainsOf(nothingKept, there(at))).toEqual({ ...none, place: true, any: true })
    expect(gainsOf(there(at), there(at + 1))).toEqual({ ...none, place: true, any: true })
    expect(gainsOf(there(at), there(at))).toEqual(none)
    expect(gainsOf(there(at), there(at - 1))).toEqual(none)
  })

  test('tells that leaving would erase from then on, unless it does so already', () => {
    const erasing: Kept = { ...nothingKept, eraseOnLeave: true }
    expect(gainsOf(nothingKept, erasing)).toEqual({ ...none, erases: true, any: true })
    expect(gainsOf(erasing, erasing)).toEqual(none)
    expect(gainsOf(erasing, nothingKept)).toEqual(none)
  })

  test('does not call a note new because of its time', () => {
    const later = { ...nothingKept, notes: { a: [{ text: 'same', at: at + 1 }] } }
    expect(gainsOf(noted({ a: ['same'] }), later)).toEqual(none)
  })
})
