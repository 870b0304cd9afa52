import { inherit, nothingKept, savedKinds, type Kept, type Mark, type Place, type Saved } from '../guide/kept.ts'

/** The version of the stored form. A change of form raises it and adds a step to `steps`. */
export const version = 1

/**
 * A written decision for each field: how it is mended when what is stored is not what it should be. One bad field
 * never costs another. A new field does not compile without an answer here.
 */
const repair: { [Field in keyof Kept]: (stored: unknown) => Kept[Field] } = {
  explored: (stored) => entries(stored, asMark),
  seen: (stored) => entries(stored, asTime),
  opened: (stored) => entries(stored, asTime),
  saved: (stored) => (Array.isArray(stored) ? once(stored.flatMap((item) => asSaved(item) ?? [])) : nothingKept.saved),
  place: (stored) => asPlace(stored) ?? null,
  asked: (stored) => stored === true,
}

/** From each version to the next. The first entry turns version 1 into version 2, when there is one. */
const steps: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = []

export type Loaded = { kept: Kept; /** Written by a newer guide: read, and never written over. */ newer: boolean }

/** Reads what was stored. Never throws: what cannot be read counts as nothing kept. */
export function load(text: string | null, retired: Readonly<Record<string, string>>): Loaded {
  const stored = objectIn(text)
  const from = typeof stored['version'] === 'number' ? stored['version'] : version
  const fields = asObject(stored['kept'])
  const current = steps.slice(Math.max(0, from - 1)).reduce((older, step) => step(older), fields)
  const kept = Object.fromEntries(Object.entries(repair).map(([field, mend]) => [field, mend(current[field])])) as Kept
  return { kept: inherit(kept, retired), newer: from > version }
}

/** The stored form: JSON with ids in plain text and a version. */
export const save = (kept: Kept): string => JSON.stringify({ version, kept })

function objectIn(text: string | null): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

function entries<T>(stored: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  const good = Object.entries(asObject(stored)).flatMap(([id, value]) => {
    const known = read(value)
    return known !== undefined && id !== '__proto__' ? [[id, known] as const] : []
  })
  return Object.fromEntries(good)
}

const asTime = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
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

const once = (items: Saved[]): Saved[] =>
  items.filter((item, index) => items.findIndex((each) => each.kind === item.kind && each.id === item.id) === index)
