// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  leftOf,
  longestNote,
  mergeNotes,
  nearTheLimit,
  noteOn,
  putBack,
  removeNote,
  writeNote,
  type Notes,
} from '../../src/guide/notes.ts'

const [early, late] = [1000, 2000]
const note = (text: string, at = early) => ({ text, at })
const texts = (notes: Notes, section = 'a'): string[] | undefined => notes[section]?.map(({ text }) => text)

describe('A note that is written', () => {
  test('of spaces alone is no note, and nothing stands under the step', () => {
    expect(writeNote({ a: [note('old')], b: [note('other')] }, 'a', ' \n ', late)).toEqual({ b: [note('other')] })
    expect(writeNote({}, 'a', ' ', late)).toEqual({})
  })

  test('of nothing lets an older one come up', () => {
    expect(writeNote({ a: [note('new', late), note('old')] }, 'a', '', late)).toEqual({ a: [note('old')] })
  })

  test('the same again changes nothing, not even its time', () => {
    const notes = { a: [note('same')] }
    expect(writeNote(notes, 'a', 'same', late)).toBe(notes)
    expect(writeNote(notes, 'b', '', late)).toBe(notes)
  })

  test('beyond 5,000 characters ends there, and one of 5,000 stays whole', () => {
    expect(longestNote).toBe(5000)
    expect(noteOn(writeNote({}, 'a', 'x'.repeat(5001), late), 'a')).toHaveLength(5000)
    expect(noteOn(writeNote({}, 'a', 'x'.repeat(5000), late), 'a')).toHaveLength(5000)
  })

  test('is kept as typed, spaces, lines and markup too', () => {
    const text = '  <b>1</b>\n\n<script>alert(1)</script> '
    expect(writeNote({}, 'a', text, late)).toEqual({ a: [{ text, at: late }] })
  })

  test('takes the place of the current one, and leaves the older and those of other steps', () => {
    const notes = { a: [note('now'), note('older')], b: [note('other')] }
    expect(writeNote(notes, 'a', 'changed', late)).toEqual({
      a: [note('changed', late), note('older')],
      b: [note('other')],
    })
    expect(texts(notes)).toEqual(['now', 'older'])
  })
})

describe('A note in the place of another', () => {
  test('that is not there any more stands above what is, and nothing is lost', () => {
    expect(texts(writeNote({ a: [note('theirs')] }, 'a', 'mine', late, 'before'))).toEqual(['mine', 'theirs'])
    expect(texts(writeNote({ a: [note('older')] }, 'a', 'anew', late, ''))).toEqual(['anew', 'older'])
  })

  test('and of nothing takes away that one alone', () => {
    const notes = { a: [note('theirs')] }
    expect(writeNote(notes, 'a', '', late, 'mine')).toEqual(notes)
    expect(writeNote({ a: [note('mine'), note('theirs')] }, 'a', '', late, 'mine')).toEqual(notes)
    expect(writeNote({}, 'a', ' ', late, '')).toEqual({})
  })

  test('done again after what came later is there leaves that as it is', () => {
    const typing = [
      ['a', ''],
      ['ab', 'a'],
      ['', 'ab'],
      ['x', ''],
      ['xy', 'x'],
    ] as const
    const typed = (notes: Notes): Notes =>
      typing.reduce((so, [text, was]) => writeNote(so, 'a', text, late, was), notes)
    expect(texts(typed({}))).toEqual(['xy'])
    expect(texts(typed(typed({})))).toEqual(['xy'])
    expect(texts(typed({ a: [note('theirs')] }))).toEqual(['xy', 'theirs'])
  })
})

test('A step without a note has none to show', () => {
  expect(noteOn({}, 'a')).toBe('')
  expect(noteOn({ a: [] }, 'a')).toBe('')
  expect(noteOn({ a: [note('new'), note('old')] }, 'a')).toBe('new')
})

describe('How many characters are left', () => {
  test('is not said before the last 500', () => {
    expect(leftOf('')).toBeUndefined()
    expect(leftOf('x'.repeat(longestNote - nearTheLimit - 1))).toBeUndefined()
  })

  test('is said from there down to none', () => {
    expect(leftOf('x'.repeat(4500))).toBe(500)
    expect(leftOf('x'.repeat(5000))).toBe(0)
  })
})

describe('A note that is removed', () => {
  const notes = { a: [note('one'), note('two'), note('three')], b: [note('other')] }

  test('takes no other with it, not even where it is removed twice', () => {
    const left = { a: [note('one'), note('three')], b: [note('other')] }
    expect(removeNote(notes, 'a', 'two')).toEqual(left)
    expect(removeNote(removeNote(notes, 'a', 'two'), 'a', 'two')).toEqual(left)
  })

  test('leaves nothing under its step where it was the only one', () => {
    expect(removeNote(notes, 'b', 'other')).toEqual({ a: notes.a })
  })

  test('that is not there costs nothing, and one on another step is another note', () => {
    expect(removeNote(notes, 'a', 'other')).toEqual(notes)
    expect(removeNote(notes, 'c', 'one')).toEqual(notes)
  })

  test('comes back where it was', () => {
    expect(putBack(removeNote(notes, 'a', 'two'), 'a', 1, note('two'))).toEqual(notes)
    expect(putBack(removeNote(notes, 'b', 'other'), 'b', 0, note('other'))).toEqual(notes)
  })

  test('comes back once, though the reader asks twice or wrote it anew', () => {
    expect(putBack(notes, 'a', 0, note('two', late))).toBe(notes)
  })

  test('does not push out what was written meanwhile', () => {
    expect(texts(putBack({ a: [note('new', late)] }, 'a', 0, note('old')))).toEqual(['old', 'new'])
    expect(texts(putBack({ a: [note('new', late)] }, 'a', 5, note('old')))).toEqual(['new', 'old'])
  })
})

describe('What two copies hold, together', () => {
  test('loses nothing: the newest note comes first, whichever copy it is from', () => {
    const [mine, theirs] = [{ a: [note('mine', late)] }, { a: [note('theirs', early)] }]
    expect(texts(mergeNotes(mine, theirs))).toEqual(['mine', 'theirs'])
    expect(texts(mergeNotes(theirs, mine))).toEqual(['mine', 'theirs'])
  })

  test('holds a text that both have once, with the newer time', () => {
    expect(mergeNotes({ a: [note('same')] }, { a: [note('same', late)] })).toEqual({ a: [note('same', late)] })
  })

  test('holds the steps of each', () => {
    expect(mergeNotes({ a: [note('a')] }, { b: [note('b')] })).toEqual({ a: [note('a')], b: [note('b')] })
  })

  test('is nothing where both hold nothing', () => {
    expect(mergeNotes({}, {})).toEqual({})
  })

  test('puts mine first where both were written at the same moment', () => {
    expect(texts(mergeNotes({ a: [note('mine')] }, { a: [note('theirs')] }))).toEqual(['mine', 'theirs'])
  })
})
