// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { nothingKept, type Kept } from '../../src/guide/kept.ts'
import { load, save, version } from '../../src/store/saved.ts'

const at = 1_796_164_200_000
const mark = `{"hormones":{"state":"explored","at":${at}}}`
const first = `"explored":${mark},"seen":{"hormones":${at}},"opened":{"q06":${at}},"saved":[{"kind":"step","id":"hormones","at":${at}}],"place":{"section":"hormones","block":"in-the-moment","at":${at}},"asked":true`
/** What was read and marked when the guide wrote version 1. */
const known: Kept = {
  ...nothingKept,
  explored: { hormones: { state: 'explored', at } },
  seen: { hormones: at },
  opened: { q06: at },
  saved: [{ kind: 'step', id: 'hormones', at }],
  place: { section: 'hormones', block: 'in-the-moment', at },
  asked: true,
}

describe('From version 1 to 2', () => {
  test('S8: What was written in the form of version 1 is read for ever, and nothing of it is called newer', () => {
    expect(load(`{"version":1,"kept":{${first}}}`, {})).toEqual({ kept: known, newer: false })
  })

  test('The one text that a step had becomes its note', () => {
    const early = `{"version":1,"kept":{${first},"notes":{"hormones":"What I felt","not-alone":"And then"}}}`
    expect(load(early, {}).kept).toEqual({
      ...known,
      notes: { hormones: [{ text: 'What I felt', at: 0 }], 'not-alone': [{ text: 'And then', at: 0 }] },
    })
  })

  test('Notes that already had their new form, and those that make no sense, cost nothing of the others', () => {
    const mixed = `{"hormones":[{"text":"New form","at":${at}}],"a":4,"b":null,"c":{"text":"odd"},"d":"","not-alone":"Early form"}`
    expect(load(`{"version":1,"kept":{${first},"notes":${mixed}}}`, {}).kept.notes).toEqual({
      hormones: [{ text: 'New form', at }],
      'not-alone': [{ text: 'Early form', at: 0 }],
    })
  })

  test('Notes that are no record at all are none, and cost no other field', () => {
    for (const notes of ['null', '7', '"text"', 'true', '["text"]'])
      expect(load(`{"version":1,"kept":{${first},"notes":${notes}}}`, {}).kept, notes).toEqual(known)
  })

  test('What is saved after that is of this version, and a reload reads the same', () => {
    const early = load(`{"version":1,"kept":{${first},"notes":{"hormones":"What I felt"}}}`, {}).kept
    expect(JSON.parse(save(early))).toMatchObject({ version: 3 })
    expect(load(save(early), {})).toEqual({ kept: early, newer: false })
  })
})

describe('From version 2 to 3', () => {
  const display = '"display":{"theme":"dark"}'

  test('S8: What was written in the form of version 2 is read for ever, and looks as the device says', () => {
    expect(load(`{"version":2,"kept":{${first},${display}}}`, {})).toEqual({ kept: known, newer: false })
  })

  test('What a reader set after that is read as it was set', () => {
    expect(load(`{"version":3,"kept":{${first},${display}}}`, {}).kept).toEqual({
      ...known,
      display: { theme: 'dark' },
    })
  })
})

test('A text of this version takes no step: a text where notes should be is no note', () => {
  expect(load(`{"version":3,"kept":{${first},"notes":{"hormones":"What I felt"}}}`, {}).kept.notes).toEqual({})
})

test('A version before the first takes every step', () => {
  for (const old of [0, -1, 0.5]) {
    const { kept, newer } = load(`{"version":${old},"kept":{${first},"notes":{"hormones":"What I felt"}}}`, {})
    expect([kept.notes, newer], String(old)).toEqual([{ hormones: [{ text: 'What I felt', at: 0 }] }, false])
  }
})

test('A text whose version is missing or no number is read as one of this version', () => {
  for (const of of ['', '"version":"one",', '"version":null,', '"version":[1],'])
    expect(load(`{${of}"kept":{${first},"notes":{"a":"early"}}}`, {}), of).toEqual({ kept: known, newer: false })
})

test('What a newer guide wrote is known as newer, and read as far as it can be', () => {
  const kept = { ...known, notes: { hormones: [{ text: 'What I felt', at }] }, dreams: ['new'], opened: 'changed' }
  expect(load(JSON.stringify({ version: version + 1, kept }), {})).toEqual({
    kept: { ...known, notes: kept.notes, opened: {} },
    newer: true,
  })
})

test('A version beyond all numbers is newer, and nothing breaks', () => {
  expect(load(`{"version":1e999,"kept":{${first}}}`, {})).toEqual({ kept: known, newer: true })
})
