// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isEmpty, nothingKept, type Kept } from '../../src/guide/kept.ts'
import { load, save, version } from '../../src/store/saved.ts'

const at = 1_796_164_200_000
const everything: Kept = {
  explored: { hormones: { state: 'explored', at }, 'not-alone': { state: 'taken-back', at } },
  seen: { hormones: at, 'not-alone': at },
  opened: { q06: at },
  saved: [
    { kind: 'question', id: 'q06', at },
    { kind: 'step', id: 'hormones', at },
    { kind: 'term', id: 'oxytocin', at },
    { kind: 'line', id: 'us-rainn', at },
  ],
  place: { section: 'hormones', block: 'in-the-moment', at },
  notes: {
    hormones: [
      { text: 'What I felt', at },
      { text: 'An older one', at: at - 1 },
    ],
  },
  asked: true,
  eraseOnLeave: true,
  display: { theme: 'dark', size: 'largest', night: 'on' },
}
const loaded = (kept: unknown, of: unknown = version): Kept => load(JSON.stringify({ version: of, kept }), {}).kept
const withField = (field: keyof Kept, value: unknown): Kept => loaded({ ...everything, [field]: value })

/** What each field holds that is of a wrong type, beside these. */
const never = [null, 7, 'text', '']
const wrong: Record<keyof Kept, readonly unknown[]> = {
  explored: [...never, true, [], ['hormones']],
  seen: [...never, true, [], ['hormones']],
  opened: [...never, true, [], ['q06']],
  saved: [...never, true, {}, { 0: everything.saved[0] }, ['q06'], [null], [[]]],
  place: [...never, true, [], {}, 'hormones'],
  notes: [...never, true, [], ['hormones'], { hormones: [] }],
  asked: [...never, 'true', 1, [], {}],
  eraseOnLeave: [...never, 'true', 1, [], {}],
  display: [...never, true, [], ['dark'], { theme: 'bright', size: 3, left: 'on' }, { __proto__: { theme: 'dark' } }],
}

describe('Every field is mended by itself', () => {
  test.each(Object.keys(wrong) as (keyof Kept)[])('"%s" of a wrong type, or missing, costs no other field', (field) => {
    for (const value of [undefined, ...wrong[field]]) {
      expect(withField(field, value), JSON.stringify(value)).toEqual({ ...everything, [field]: nothingKept[field] })
    }
  })

  test('A mark that makes no sense does not cost the others', () => {
    const { hormones } = everything.explored
    const odd = {
      a: { state: 'perhaps', at },
      b: { state: 'explored' },
      c: { state: 'explored', at: 'now' },
      d: true,
      e: null,
    }
    expect(withField('explored', { ...odd, hormones }).explored).toEqual({ hormones })
  })

  test('A time that makes no sense does not cost the others', () => {
    expect(withField('seen', { a: 'now', b: null, c: {}, hormones: at }).seen).toEqual({ hormones: at })
    expect(withField('opened', { a: true, b: [at], q06: at }).opened).toEqual({ q06: at })
  })

  test('A time beyond all numbers is not believed', () => {
    const text = save(everything).replaceAll(String(at), '1e999')
    const older = { hormones: [{ text: 'An older one', at: at - 1 }] }
    expect(load(text, {}).kept).toEqual({
      ...nothingKept,
      notes: older,
      asked: true,
      eraseOnLeave: true,
      display: everything.display,
    })
  })

  test('A time that no calendar has is not believed, and the first and the last that one has are', () => {
    const last = 8.64e15
    expect(withField('seen', { a: 1e17, b: last + 2, c: -1, first: 0, last }).seen).toEqual({ first: 0, last })
    expect(withField('notes', { a: [{ text: 'What I felt', at: 1e17 }] }).notes).toEqual({})
  })

  test('A saved thing that makes no sense does not cost the others', () => {
    const good = { kind: 'step', id: 'hormones', at }
    const odd = [
      { ...good, kind: 'toString' },
      { ...good, id: '' },
      { ...good, id: 4 },
      { ...good, at: null },
      'hormones',
      null,
    ]
    expect(withField('saved', [...odd, good, ...odd]).saved).toEqual([good])
  })

  test('A thing that stands twice among the saved ones is kept once', () => {
    expect(withField('saved', [...everything.saved, ...everything.saved]).saved).toEqual(everything.saved)
  })

  test('A note that makes no sense, or is empty, does not cost the others', () => {
    const good = { text: 'What I felt', at }
    const odd = [
      { at },
      { text: 4, at },
      { text: ' \n', at },
      { text: 'When?' },
      { text: 'Now', at: 'now' },
      'text',
      null,
    ]
    expect(withField('notes', { a: odd, b: good, c: 'text', hormones: [...odd, good, ...odd] }).notes).toEqual({
      hormones: [good],
    })
  })

  test('A note that stands twice on a step is kept once, and keeps its spaces', () => {
    const [first, other] = [
      { text: ' as typed\n', at },
      { text: 'other', at },
    ]
    expect(withField('notes', { hormones: [first, other, { ...first, at: 5 }] }).notes).toEqual({
      hormones: [first, other],
    })
  })

  test('A place without its step is none, and one with a strange heading is the top of its step', () => {
    expect(withField('place', { block: 'in-the-moment', at }).place).toBeNull()
    expect(withField('place', { section: 'hormones', block: 'in-the-moment' }).place).toBeNull()
    expect(withField('place', { section: 'hormones', block: 9, at }).place).toEqual({
      section: 'hormones',
      block: null,
      at,
    })
  })
})

test('What cannot be read, or is not there, counts as nothing kept', () => {
  const unreadable = ['', 'null', '7', '"text"', 'true', '[]', '{}', '{"version":1,"kept":[]}', 'undefined', null]
  for (const text of unreadable) expect(load(text, {}), String(text)).toEqual({ kept: nothingKept, newer: false })
})

test('A text that was cut counts as nothing kept, wherever it was cut', () => {
  const text = save(everything)
  const cuts = Array.from(text, (_, end) => text.slice(0, end))
  expect(cuts.filter((cut) => !isEmpty(load(cut, {}).kept))).toEqual([])
})

test('A stored text cannot reach into what every object knows', () => {
  const mark = `{"state":"explored","at":${at}}`
  const { kept } = load(
    `{"version":1,"kept":{"explored":{"__proto__":${mark},"constructor":${mark}},"__proto__":{"asked":true}}}`,
    {},
  )
  expect(Object.keys(kept.explored)).toEqual([])
  expect(Object.getPrototypeOf(kept.explored)).toBe(Object.prototype)
  expect(kept.asked).toBe(false)
  expect(Object.hasOwn({}, 'state')).toBe(false)
})

test.each(Object.getOwnPropertyNames(Object.prototype))(
  '"%s" is not the name of a step, and breaks nothing',
  (name) => {
    const mark = { state: 'explored', at: 1 }
    const kept = { explored: { [name]: mark }, seen: { [name]: 1 }, notes: { [name]: [{ text: 'odd', at: 1 }] } }
    expect(load(JSON.stringify({ version, kept }), { hormones: 'happy-tears' }).kept).toEqual(nothingKept)
  },
)

test('S2: Ids that this guide does not know are kept, not deleted', () => {
  const strange: Kept = {
    ...nothingKept,
    explored: { someday: { state: 'explored', at } },
    saved: [{ kind: 'line', id: 'gone', at }],
  }
  expect(load(save(strange), {}).kept).toEqual(strange)
})

test('S8: What a retired step had is found under its heir', () => {
  const { kept } = load(save(everything), { hormones: 'chemistry' })
  expect(kept.explored['chemistry']).toEqual({ state: 'explored', at })
  expect(kept.saved).toContainEqual({ kind: 'step', id: 'chemistry', at })
  expect(kept.place).toEqual({ section: 'chemistry', block: null, at })
})

test('C10: The stored form is JSON with ids in plain text and a numeric version', () => {
  const stored: unknown = JSON.parse(save(everything))
  expect(stored).toEqual({ version: expect.any(Number), kept: everything })
  expect(version).toBe(3)
})
