// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  inherit,
  isEmpty,
  isExplored,
  isSaved,
  isUnset,
  merge,
  moveTo,
  nothingKept,
  openQuestion,
  reachEnd,
  toggleExplored,
  toggleSaved,
  visit,
  type Kept,
} from '../../src/guide/kept.ts'

const [early, late] = [1000, 2000]
const saving = (...ids: string[]): Kept =>
  ids.reduce((kept, id, index) => toggleSaved(kept, 'step', id, index), nothingKept)
const ids = (kept: Kept): string[] => kept.saved.map(({ id }) => id)

test('C3: A step that was taken back stays so when its end comes into view again', () => {
  const back = toggleExplored(reachEnd(nothingKept, 'a', early), 'a', late)
  expect(isExplored(back, 'a')).toBe(false)
  expect(reachEnd(back, 'a', late)).toBe(back)
})

test('A step that was taken back can be marked again by its control', () => {
  const back = toggleExplored(toggleExplored(nothingKept, 'a', early), 'a', early)
  expect(isExplored(toggleExplored(back, 'a', late), 'a')).toBe(true)
})

test('The end of a step marks that step, at that time, and no other', () => {
  const kept = reachEnd(nothingKept, 'a', early)
  expect(kept.explored).toEqual({ a: { state: 'explored', at: early } })
  expect(isExplored(kept, 'b')).toBe(false)
})

test('Taking one thing back leaves everything else saved, in its order', () => {
  expect(ids(toggleSaved(saving('a', 'b', 'c'), 'step', 'b', late))).toEqual(['a', 'c'])
})

test('A question and a step of the same name are saved apart', () => {
  const kept = toggleSaved(saving('a'), 'question', 'a', late)
  expect(isSaved(toggleSaved(kept, 'step', 'a', late), 'question', 'a')).toBe(true)
  expect(isSaved(toggleSaved(kept, 'step', 'a', late), 'step', 'a')).toBe(false)
})

test('Something that is saved again goes to the end', () => {
  const again = toggleSaved(toggleSaved(saving('a', 'b'), 'step', 'a', late), 'step', 'a', late)
  expect(ids(again)).toEqual(['b', 'a'])
})

test('P3: A detour is remembered as seen but does not move the place', () => {
  const kept = visit(visit(nothingKept, 'a', false, early), 'b', true, late)
  expect(kept.place?.section).toBe('a')
  expect(kept.seen).toEqual({ a: early, b: late })
})

test('Coming back to the same step keeps how far down the reader was', () => {
  const far = moveTo(visit(nothingKept, 'a', false, early), 'a', 'half-way', early)
  expect(visit(far, 'a', false, late).place).toEqual({ section: 'a', block: 'half-way', at: early })
})

test('What changes nothing gives back the same, so that nothing is written', () => {
  const far = moveTo(visit(nothingKept, 'a', false, early), 'a', 'half-way', early)
  expect(visit(far, 'a', false, late)).toBe(far)
  expect(visit(far, 'a', true, late)).toBe(far)
  expect(moveTo(far, 'a', 'half-way', late)).toBe(far)
})

test('Another step begins at its top', () => {
  const far = moveTo(visit(nothingKept, 'a', false, early), 'a', 'half-way', early)
  expect(visit(far, 'b', false, late).place).toEqual({ section: 'b', block: null, at: late })
})

test('P3: Scrolling through a step on a detour does not move the place', () => {
  const kept = visit(visit(nothingKept, 'a', false, early), 'b', true, late)
  expect(moveTo(kept, 'b', 'half-way', late)).toBe(kept)
  expect(moveTo(nothingKept, 'b', 'half-way', late)).toBe(nothingKept)
})

test('A question that is opened again keeps the time of the first', () => {
  expect(openQuestion(openQuestion(nothingKept, 'q06', early), 'q06', late).opened).toEqual({ q06: early })
})

test('Having been asked where to keep things is nothing that a reader could miss', () => {
  expect(isEmpty({ ...nothingKept, asked: true })).toBe(true)
})

test('A mark, a detour, an opened question, a saved step or a place is something that a reader could miss', () => {
  const place = { section: 'a', block: null, at: early }
  expect(isEmpty(reachEnd(nothingKept, 'a', early))).toBe(false)
  expect(isEmpty(visit(nothingKept, 'a', true, early))).toBe(false)
  expect(isEmpty(openQuestion(nothingKept, 'q06', early))).toBe(false)
  expect(isEmpty(saving('a'))).toBe(false)
  expect(isEmpty({ ...nothingKept, place })).toBe(false)
})

test('A theme alone is nothing to show on a page, and yet was set', () => {
  const themed: Kept = { ...nothingKept, asked: true, display: { theme: 'dark' } }
  expect([isEmpty(themed), isUnset(themed)]).toEqual([true, false])
  expect(isUnset({ ...nothingKept, eraseOnLeave: true })).toBe(false)
  expect(isUnset({ ...nothingKept, asked: true })).toBe(true)
  expect(isUnset(saving('a'))).toBe(false)
})

describe('What two tabs know, together', () => {
  test('S9: A mark that was taken back in one tab is not brought back by an older one', () => {
    const old = reachEnd(nothingKept, 'a', early)
    const back = toggleExplored(old, 'a', late)
    expect(isExplored(merge(old, back), 'a')).toBe(false)
    expect(isExplored(merge(back, old), 'a')).toBe(false)
  })

  test('Nothing that only one of them knows is lost', () => {
    const mine = openQuestion(reachEnd(visit(saving('a'), 'a', false, early), 'a', early), 'q01', early)
    const theirs = openQuestion(reachEnd(visit(saving('b'), 'b', false, late), 'b', late), 'q02', late)
    const both = merge(mine, theirs)
    expect(Object.keys(both.explored).toSorted()).toEqual(['a', 'b'])
    expect(Object.keys(both.seen).toSorted()).toEqual(['a', 'b'])
    expect(Object.keys(both.opened).toSorted()).toEqual(['q01', 'q02'])
    expect(ids(both).toSorted()).toEqual(['a', 'b'])
  })

  test('What is saved in both stands once, in the order in which it was saved', () => {
    const mine = toggleSaved(toggleSaved(nothingKept, 'step', 'a', 1), 'step', 'c', 3)
    const theirs = toggleSaved(toggleSaved(nothingKept, 'step', 'b', 2), 'step', 'c', 4)
    expect(ids(merge(mine, theirs))).toEqual(['a', 'b', 'c'])
  })

  test('The later place stands, whichever tab it is from', () => {
    const [old, recent] = [visit(nothingKept, 'a', false, early), visit(nothingKept, 'b', false, late)]
    expect(merge(old, recent).place?.section).toBe('b')
    expect(merge(recent, old).place?.section).toBe('b')
    expect(merge(nothingKept, old).place?.section).toBe('a')
    expect(merge(old, nothingKept).place?.section).toBe('a')
  })

  test('A question that was answered in one of them is not asked again', () => {
    const answered = { ...nothingKept, asked: true }
    expect(merge(answered, nothingKept).asked).toBe(true)
    expect(merge(nothingKept, answered).asked).toBe(true)
  })

  test('How the guide looks stays as it is here; a copy adds what was not set', () => {
    const [mine, theirs] = [
      { ...nothingKept, display: { theme: 'dark' as const } },
      { ...nothingKept, display: { theme: 'light' as const, size: 'large' as const } },
    ]
    expect(merge(mine, theirs).display).toEqual({ theme: 'dark', size: 'large' })
  })

  test('The wish to erase on leaving, made in one of them, stands', () => {
    const wishing = { ...nothingKept, eraseOnLeave: true }
    expect(merge(wishing, nothingKept).eraseOnLeave).toBe(true)
    expect(merge(nothingKept, wishing).eraseOnLeave).toBe(true)
    expect(merge(nothingKept, nothingKept).eraseOnLeave).toBe(false)
  })
})

test('Of two places of the same moment that of the device stands', () => {
  const [mine, theirs] = [visit(nothingKept, 'a', false, early), visit(nothingKept, 'b', false, early)]
  expect(merge(mine, theirs).place?.section).toBe('b')
  expect(merge(visit(nothingKept, 'a', false, 0), nothingKept).place?.section).toBe('a')
  expect(merge(nothingKept, visit(nothingKept, 'a', false, 0)).place?.section).toBe('a')
})

test('Notes of a step are something that a reader could miss', () => {
  expect(isEmpty({ ...nothingKept, notes: { a: [{ text: 'What I felt', at: early }] } })).toBe(false)
})

describe('S8: A step that is retired', () => {
  const retired = { old: 'heir' }

  test('hands on its mark, its place and its saving, and leaves nothing under its own name', () => {
    const kept = reachEnd(visit(saving('old'), 'old', false, early), 'old', early)
    const heir = inherit(moveTo(kept, 'old', 'half-way', early), retired)
    expect(heir.explored).toEqual({ heir: { state: 'explored', at: early } })
    expect(heir.seen).toEqual({ heir: early })
    expect(heir.place).toEqual({ section: 'heir', block: null, at: early })
    expect(ids(heir)).toEqual(['heir'])
  })

  test('does not write over what its heir has of its own', () => {
    const kept = toggleExplored(reachEnd(reachEnd(nothingKept, 'heir', early), 'old', early), 'heir', late)
    expect(inherit(kept, retired).explored).toEqual({ heir: { state: 'taken-back', at: late } })
  })

  test('hands on its notes, beside those that its heir has, the newest first', () => {
    const notes = { old: [{ text: 'older', at: early }], heir: [{ text: 'newer', at: late }], a: [] }
    expect(inherit({ ...nothingKept, notes }, retired).notes).toEqual({
      heir: [
        { text: 'newer', at: late },
        { text: 'older', at: early },
      ],
      a: [],
    })
  })

  test('does not stand twice where its heir was saved too', () => {
    expect(ids(inherit(saving('old', 'a', 'heir'), retired))).toEqual(['heir', 'a'])
  })

  test('does not take a question of the same name with it', () => {
    expect(ids(inherit(toggleSaved(nothingKept, 'question', 'old', early), retired))).toEqual(['old'])
  })

  test('leaves alone what was kept of the others', () => {
    const kept = reachEnd(visit(saving('a', 'b'), 'a', false, early), 'b', early)
    expect(inherit(kept, retired)).toEqual(kept)
  })
})
