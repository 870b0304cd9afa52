// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { gainsOf } from '../../src/guide/gains.ts'
import { merge, nothingKept, reachEnd, toggleSaved, type Kept } from '../../src/guide/kept.ts'
import { longestNote, writeNote } from '../../src/guide/notes.ts'
import { copyOf, readCopy } from '../../src/store/copy.ts'
import { save, version } from '../../src/store/saved.ts'
import { evening } from '../support/clock.ts'

const marked = reachEnd(toggleSaved(nothingKept, 'step', 'hormones', evening), 'hormones', evening)
const mine: Kept = { ...marked, notes: writeNote({}, 'hormones', 'What I felt', evening) }
const refusal = (text: string): string => {
  const read = readCopy(text, {})
  return 'refused' in read ? read.refused : 'read'
}
const copied = (kept: unknown): Kept => {
  const read = readCopy(JSON.stringify({ version, kept }), {})
  if ('refused' in read) throw new Error(read.refused)
  return read.kept
}

describe('A copy is refused', () => {
  test('as empty where nothing is in it', () => {
    for (const text of ['', ' \n\t ']) expect(refusal(text), JSON.stringify(text)).toBe('empty')
  })

  test('as unreadable where it is no JSON: binary text, a picture, a page, a copy that was cut', () => {
    const text = save(mine)
    const binary = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))
    for (const bad of [binary, '\uFFFDPNG\r\n\u001A\n', '<!doctype html><p>Hello', 'version', text.slice(0, -1)])
      expect(refusal(bad), bad.slice(0, 9)).toBe('unreadable')
  })

  test('as large at 20 MB, and not by one of its own that is a long one', () => {
    expect(refusal(`{"version":2,"kept":{"notes":"${'x'.repeat(20_000_000)}"}}`)).toBe('large')
    expect(refusal('x'.repeat(2_000_001))).toBe('large')
    expect(refusal(save(mine).padEnd(2_000_000))).toBe('read')
  })

  test('as foreign where it is JSON of something else', () => {
    const others = [
      'null',
      '7',
      '"text"',
      'true',
      '[]',
      '{}',
      '{"version":2}',
      '{"kept":{}}',
      '{"version":"2","kept":{}}',
      '{"version":null,"kept":{}}',
      '{"version":2,"kept":null}',
      '{"version":2,"kept":"all"}',
    ]
    for (const text of others) expect(refusal(text), text).toBe('foreign')
  })

  test('as newer where a newer guide made it', () => {
    expect(refusal(JSON.stringify({ version: version + 1, kept: mine }))).toBe('newer')
    expect(refusal(`{"version":1e999,"kept":{}}`)).toBe('newer')
  })

  test('and breaks nothing where it is 100,000 deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(refusal(deep)).toBe('foreign')
    expect(refusal(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('foreign')
    expect(refusal('['.repeat(100_000))).toBe('unreadable')
  })
})

describe('A copy is cleaned', () => {
  test('of fields that are 100,000 deep, and keeps the others', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const saved = JSON.stringify(mine.saved)
    const read = readCopy(`{"version":2,"kept":{"saved":${saved},"notes":{"a":${deep}},"place":${deep}}}`, {})
    expect(read).toEqual({ kept: { ...nothingKept, saved: mine.saved } })
  })

  test('of what makes no sense, field by field', () => {
    expect(copied({ ...mine, opened: 7, place: 'here', seen: [] })).toEqual({ ...mine })
  })

  test('of things that stand twice', () => {
    const notes = { hormones: [...(mine.notes['hormones'] ?? []), ...(mine.notes['hormones'] ?? [])] }
    expect(copied({ ...mine, notes, saved: [...mine.saved, ...mine.saved, ...mine.saved] })).toEqual(mine)
  })

  test('of what lies beyond the 5,000th character of a note', () => {
    const long = { hormones: [{ text: 'x'.repeat(longestNote + 7), at: evening }] }
    expect(copied({ notes: long }).notes).toEqual({ hormones: [{ text: 'x'.repeat(longestNote), at: evening }] })
  })

  test('of what reaches into what every object knows', () => {
    const text = `{"version":2,"__proto__":{"polluted":1},"kept":{"__proto__":{"asked":true},"seen":{"__proto__":${evening}},"notes":{"__proto__":[{"text":"x","at":1}]},"saved":[{"kind":"__proto__","id":"a","at":1},{"kind":"constructor","id":"a","at":1}]}}`
    expect(readCopy(text, {})).toEqual({ kept: nothingKept })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('A copy is read', () => {
  test('with HTML and script in its notes as the text that they are', () => {
    const text = '<script>alert(1)</script><img src=x onerror="alert(2)"> &amp; ${3} \u202E'
    expect(copied({ notes: { a: [{ text, at: evening }] } }).notes).toEqual({ a: [{ text, at: evening }] })
  })

  test('with ids that do not exist, kept aside for the day that they do', () => {
    const strange = { ...nothingKept, seen: { someday: 5 }, saved: [{ kind: 'line', id: 'gone', at: 5 }] }
    expect(copied(strange)).toEqual(strange)
  })

  test('though an older guide made it', () => {
    const read = readCopy('{"version":1,"kept":{"notes":{"hormones":"What I felt"}}}', {})
    expect(read).toEqual({ kept: { ...nothingKept, notes: { hormones: [{ text: 'What I felt', at: 0 }] } } })
  })

  test('S8: and what a retired step had is found under its heir', () => {
    const read = readCopy(save(mine), { hormones: 'chemistry' })
    expect('kept' in read && [Object.keys(read.kept.notes), read.kept.saved[0]?.id]).toEqual([
      ['chemistry'],
      'chemistry',
    ])
  })
})

test('Whatever a copy holds, what was kept here is not lost by adding it', () => {
  const odd = { ...mine, notes: { hormones: [{ text: 'Not mine', at: evening + 5 }] }, saved: [], explored: [] }
  const both = merge(mine, copied(odd))
  expect(both.saved).toEqual(mine.saved)
  expect(both.explored).toEqual(mine.explored)
  expect(both.notes['hormones']?.map(({ text }) => text)).toEqual(['Not mine', 'What I felt'])
})

describe('A copy to download', () => {
  test('can be read again, and then adds nothing to what is here', () => {
    const read = readCopy(copyOf(mine, evening).text, {})
    expect(read).toEqual({ kept: mine })
    expect('kept' in read && gainsOf(mine, read.kept).any).toBe(false)
  })

  test('C1: has a name that says its day and nothing of what the guide is about', () => {
    expect(copyOf(mine, evening).name).toBe('afterwards-2026-12-01.json')
  })

  test('C10: is JSON with ids in plain text, a numeric version and a date', () => {
    expect(JSON.parse(copyOf(mine, evening).text)).toEqual({ version, made: '2026-12-01T22:30:00.000Z', kept: mine })
  })
})
