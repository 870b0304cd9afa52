import { displayOf } from '../guide/display.ts'
import { inherit, nothingKept, savedKinds, type Kept, type Mark, type Place, type Saved } from '../guide/kept.ts'
import { longestNote, type Note } from '../guide/notes.ts'

/** The version of the stored form. A change of form raises it and adds a step to `steps`. */
export const version = 3

type Field<Value> = {
  /** The version that brought it. */
  since: number
  /** What is so where nothing good is stored. */
  empty: Value
  /** What can be read of what is stored, or nothing. */
  mend: (stored: unknown) => Value | undefined
}

/**
 * A written decision for each field of what is kept: since when, what it is when it is missing, and how it is mended
 * when what is stored is not what it should be. All of it is kept where the reader chose: tab, device or nowhere. One
 * bad field never costs another. A new field does not compile without an answer here.
 */
const fields: { [Name in keyof Kept]: Field<Kept[Name]> } = {
  explored: { since: 1, empty: {}, mend: (stored) => entries(stored, asMark) },
  seen: { since: 1, empty: {}, mend: (stored) => entries(stored, asTime) },
  opened: { since: 1, empty: {}, mend: (stored) => entries(stored, asTime) },
  saved: { since: 1, empty: nothingKept.saved, mend: (stored) => asList(stored, asSaved, sameThing) },
  place: { since: 1, empty: null, mend: asPlace },
  asked: { since: 1, empty: false, mend: asTrue },
  notes: { since: 2, empty: {}, mend: (stored) => entries(stored, asNotes) },
  eraseOnLeave: { since: 2, empty: false, mend: asTrue },
  display: { since: 3, empty: {}, mend: (stored) => displayOf(asObject(stored)) },
}

type Stored = Record<string, unknown>

/** From each version to the next: the first entry turns version 1 into version 2. */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // 2 brought several notes a step, newest first, and the wish to erase on leaving. Early saves had one text a step,
  // and no time: theirs is 0.
  (stored) => ({ ...stored, notes: entries(stored['notes'], asEarlyNote) }),
  // 3 brought Display. Saves before it have none, and look as the device says.
  ({ display: _early, ...stored }) => stored,
]

export type Loaded = { kept: Kept; /** Written by a newer guide: read, and never written over. */ newer: boolean }

/** Reads what was stored. Never throws: what cannot be read counts as nothing kept. */
export function load(text: string | null, retired: Readonly<Record<string, string>>): Loaded {
  // Nothing is the same nothing that the page was built with: no part of it has to be drawn anew.
  if (text === null) return { kept: nothingKept, newer: false }
  const stored = objectIn(text)
  const from = typeof stored['version'] === 'number' ? stored['version'] : version
  const early = asObject(stored['kept'])
  const current = steps.slice(Math.max(0, from - 1)).reduce((older, step) => step(older), early)
  const mended = Object.entries(fields).map(([name, { mend, empty }]) => [name, mend(current[name]) ?? empty])
  const kept = Object.fromEntries(mended) as Kept
  return { kept: inherit(kept, retired), newer: from > version }
}

/** The stored form: JSON with ids in plain text and a version. */
export const save = (kept: Kept, more: Stored = {}): string => JSON.stringify({ version, ...more, kept })

/** The object that a text holds, or an empty one. Never throws. */
export function objectIn(text: string | null): Stored {
  try {
    return asObject(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** What every object has by itself, as `valueOf`, is no id: looked up where it was not written, it would be found. */
const isId = (name: string): boolean => !(name in Object.prototype)

function entries<T>(stored: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  const good = Object.entries(asObject(stored)).flatMap(([id, value]) => {
    const known = read(value)
    return known !== undefined && isId(id) ? [[id, known] as const] : []
  })
  return Object.fromEntries(good)
}

/** The last moment that a date can have: past it, writing out the day of a note would throw. Milliseconds since 1970. */
const lastTime = 8.64e15
const asTime = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= lastTime ? value : undefined
const asId = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function asMark(value: unknown): Mark | undefined {
  const { state, at } = asObject(value)
  const time = asTime(at)
  return time !== undefined && (state === 'explored' || state === 'taken-back') ? { state, at: time } : undefined
}

function asPlace(value: unknown): Place | undefined {
  const { section, block, at } = asObject(value)
  const [id, time] = [asId(section), asTime(at)]
  return id !== undefined && time !== undefined ? { section: id, block: asId(block) ?? null, at: time } : undefined
}

function asSaved(value: unknown): Saved | undefined {
  const { kind, id, at } = asObject(value)
  const [known, name, time] = [savedKinds.find((each) => each === kind), asId(id), asTime(at)]
  return known && name !== undefined && time !== undefined ? { kind: known, id: name, at: time } : undefined
}

const sameThing = (a: Saved, b: Saved): boolean => a.kind === b.kind && a.id === b.id

function asNote(value: unknown): Note | undefined {
  const { text, at } = asObject(value)
  const time = asTime(at)
  if (typeof text !== 'string' || text.trim() === '' || time === undefined) return undefined
  return { text: text.slice(0, longestNote), at: time }
}

function asNotes(value: unknown): readonly Note[] | undefined {
  const notes = asList(value, asNote, (a, b) => a.text === b.text)
  return notes && notes.length > 0 ? notes : undefined
}

const asEarlyNote = (value: unknown): unknown =>
  typeof value === 'string' ? [{ text: value, at: 0 }] : Array.isArray(value) ? value : undefined

function asTrue(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** Each good item of a list, once. */
function asList<T>(
  value: unknown,
  read: (item: unknown) => T | undefined,
  same: (a: T, b: T) => boolean,
): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const good = value.flatMap((item) => read(item) ?? [])
  return good.filter((item, index) => good.findIndex((each) => same(each, item)) === index)
}
