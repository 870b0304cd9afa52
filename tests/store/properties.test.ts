// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayOf, settings } from '../../src/guide/display.ts'
import { gainsOf } from '../../src/guide/gains.ts'
import {
  inherit,
  isExplored,
  isSaved,
  merge,
  nothingKept,
  savedKinds,
  toggleExplored,
  toggleSaved,
  type Kept,
} from '../../src/guide/kept.ts'
import { longestNote, mergeNotes, putBack, removeNote, type Notes } from '../../src/guide/notes.ts'
import { load, save, version } from '../../src/store/saved.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const time = fc.nat({ max: 9 })
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { noNullPrototype: true })
const text = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom('one', 'two', ' three\n', '<b>four</b>') },
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .filter((each) => each.trim() !== '')
const noteList = fc.uniqueArray(fc.record({ text, at: time }), {
  minLength: 1,
  maxLength: 4,
  selector: (note) => note.text,
})
const anyNotes: fc.Arbitrary<Notes> = record(noteList)
const anyKept: fc.Arbitrary<Kept> = fc.record({
  explored: record(fc.record({ state: fc.constantFrom('explored' as const, 'taken-back' as const), at: time })),
  seen: record(time),
  opened: record(time),
  saved: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...savedKinds), id, at: time }), {
    maxLength: 8,
    selector: (item) => `${item.kind} ${item.id}`,
  }),
  place: fc.option(fc.record({ section: id, block: fc.option(fc.constantFrom('top', 'end')), at: time })),
  notes: anyNotes,
  asked: fc.boolean(),
  eraseOnLeave: fc.boolean(),
  display: fc.record(
    {
      theme: fc.constantFrom(...settings.theme),
      size: fc.constantFrom(...settings.size),
      contrast: fc.constantFrom(...settings.contrast),
      motion: fc.constantFrom(...settings.motion),
      night: fc.constantFrom(...settings.night),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
})
const field = fc.constantFrom(...(Object.keys(nothingKept) as (keyof Kept)[]))
const texts = (notes: Notes, section: string): string[] => (notes[section] ?? []).map((note) => note.text)
const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Values>, numRuns = 200): void =>
  fc.assert(property, { numRuns })

/** Throws unless every value is of its type: what the store and the pages rely on. */
function expectValid(kept: Kept): void {
  const finite = (each: unknown): boolean => Number.isFinite(each)
  const marks = Object.values(kept.explored)
  const notes = Object.values(kept.notes)
  expect(Object.keys(kept).toSorted()).toEqual(Object.keys(nothingKept).toSorted())
  expect([...Object.values(kept.seen), ...Object.values(kept.opened)].every(finite)).toBe(true)
  expect(marks.every(({ state, at }) => /^(explored|taken-back)$/.test(state) && finite(at))).toBe(true)
  expect(displayOf(kept.display)).toEqual(kept.display)
  expect(kept.saved.every((item) => savedKinds.includes(item.kind) && item.id !== '' && finite(item.at))).toBe(true)
  expect(kept.place === null || (typeof kept.place.section === 'string' && finite(kept.place.at))).toBe(true)
  expect(notes.every((list) => list.length > 0)).toBe(true)
  expect(notes.flat().every((note) => finite(note.at) && note.text.length <= longestNote)).toBe(true)
  expect([kept.asked, kept.eraseOnLeave].every((each) => typeof each === 'boolean')).toBe(true)
}

describe('What is stored', () => {
  test('reads back as it was, whatever was kept', () => {
    holds(
      fc.property(anyKept, (kept) => {
        expect(load(save(kept), {})).toEqual({ kept, newer: false })
      }),
    )
  })

  test('never breaks the guide, whatever JSON it is, and what is read of it can be saved and read again', () => {
    const odd = fc.oneof(
      fc.json(),
      fc.record({ version: fc.jsonValue(), kept: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc
        .tuple(anyKept, field, fc.jsonValue(), fc.integer({ min: -1, max: version + 2 }))
        .map(([kept, name, value, of]) => JSON.stringify({ version: of, kept: { ...kept, [name]: value } })),
    )
    holds(
      fc.property(odd, (stored) => {
        const { kept } = load(stored, { a: 'd' })
        expectValid(kept)
        expect(load(save(kept), { a: 'd' }).kept).toEqual(kept)
      }),
      500,
    )
  })

  test('never breaks the guide, wherever it was cut or whatever was put into it', () => {
    holds(
      fc.property(anyKept, fc.nat(), fc.string({ maxLength: 5 }), fc.boolean(), (kept, at, noise, ends) => {
        const stored = save(kept)
        const place = at % (stored.length + 1)
        const { kept: read } = load(stored.slice(0, place) + noise + (ends ? '' : stored.slice(place)), {})
        expectValid(read)
      }),
      500,
    )
  })

  test('loses no good field by one that is spoilt', () => {
    holds(
      fc.property(anyKept, field, fc.constantFrom(null, 7, 'text', ''), (kept, name, value) => {
        const stored = JSON.stringify({ version, kept: { ...kept, [name]: value } })
        expect(load(stored, {}).kept).toEqual({ ...kept, [name]: nothingKept[name] })
      }),
    )
  })
})

describe('What two copies hold, together', () => {
  test('is the same however often they are joined', () => {
    holds(
      fc.property(anyKept, anyKept, (mine, theirs) => {
        const both = merge(mine, theirs)
        expect(merge(both, theirs)).toEqual(both)
        expect(merge(mine, both)).toEqual(both)
        expect(merge(both, both)).toEqual(both)
      }),
    )
  })

  test('has every note of both, each once, the newest first', () => {
    holds(
      fc.property(anyNotes, anyNotes, (mine, theirs) => {
        const both = mergeNotes(mine, theirs)
        for (const section of Object.keys({ ...mine, ...theirs })) {
          const wanted = new Set([...texts(mine, section), ...texts(theirs, section)])
          expect(texts(both, section).toSorted()).toEqual([...wanted].toSorted())
          const times = (both[section] ?? []).map(({ at }) => at)
          expect(times).toEqual(times.toSorted((a, b) => b - a))
        }
        expect(mergeNotes(both, theirs)).toEqual(both)
      }),
    )
  })

  test('has all that either saved, saw, opened or marked, and then a copy adds nothing more', () => {
    holds(
      fc.property(anyKept, anyKept, (mine, theirs) => {
        const both = merge(mine, theirs)
        for (const { saved, seen, opened, explored } of [mine, theirs]) {
          expect(saved.filter(({ kind, id }) => !isSaved(both, kind, id))).toEqual([])
          expect(both.seen).toMatchObject(Object.fromEntries(Object.keys(seen).map((id) => [id, both.seen[id]])))
          expect(Object.keys(both.opened)).toEqual(expect.arrayContaining(Object.keys(opened)))
          expect(Object.keys(both.explored)).toEqual(expect.arrayContaining(Object.keys(explored)))
        }
        // A mark that is newer there may be another one; it is counted, and nothing else is.
        const { explored, any } = gainsOf(both, theirs)
        expect(gainsOf(both, theirs)).toEqual({ ...gainsOf(both, both), explored, any })
      }),
    )
  })
})

describe('Done twice', () => {
  test('saving or marking is as if it had not been', () => {
    holds(
      fc.property(anyKept, fc.constantFrom(...savedKinds), id, (kept, kind, each) => {
        const saved = toggleSaved(toggleSaved(kept, kind, each, 20), kind, each, 21)
        for (const other of ['a', 'b', 'c', 'd'])
          for (const of of savedKinds) expect(isSaved(saved, of, other)).toBe(isSaved(kept, of, other))
        const marked = toggleExplored(toggleExplored(kept, each, 20), each, 21)
        for (const other of ['a', 'b', 'c', 'd']) expect(isExplored(marked, other)).toBe(isExplored(kept, other))
      }),
    )
  })

  test('deleting a note and bringing it back leaves all as it was', () => {
    holds(
      fc.property(anyNotes, id, fc.nat({ max: 3 }), (notes, section, index) => {
        const note = notes[section]?.[index]
        if (!note) return
        expect(putBack(removeNote(notes, section, note.text), section, index, note)).toEqual(notes)
      }),
    )
  })
})

test('S8: Retired steps hand on everything, and nothing stays under their names', () => {
  const retired = { a: 'd', b: 'd' }
  const heir = (each: string): string => (each === 'a' || each === 'b' ? 'd' : each)
  const idsOf = (kept: Kept) => [kept.explored, kept.seen, kept.notes].map((each) => Object.keys(each).toSorted())
  holds(
    fc.property(anyKept, (kept) => {
      const after = inherit(kept, retired)
      expect(idsOf(after)).toEqual(idsOf(kept).map((ids) => [...new Set(ids.map(heir))].toSorted()))
      expect(kept.saved.filter(({ kind, id }) => !isSaved(after, kind, kind === 'step' ? heir(id) : id))).toEqual([])
      for (const section of Object.keys(kept.notes))
        expect(texts(after.notes, heir(section))).toEqual(expect.arrayContaining(texts(kept.notes, section)))
      expect(after.place?.section).toBe(kept.place ? heir(kept.place.section) : undefined)
      expect([after.opened, after.asked, after.eraseOnLeave]).toEqual([kept.opened, kept.asked, kept.eraseOnLeave])
      expect(inherit(after, retired)).toEqual(after)
    }),
  )
})
