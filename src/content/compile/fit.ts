import type { Rich } from '../schema.ts'
import { plain } from './inline.ts'
import { sentencesOf } from './measure.ts'

/** Ids that stand more than once in a list. */
export const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Signs that are not as urgent, or more urgent, than the card they stand on: field, found, allowed. */
export function levelProblems(
  level: string,
  flags: readonly { id: string; level: string }[],
): [field: string, found: string, allowed: string][] {
  return flags
    .filter((flag) => flag.level !== level)
    .map((flag) => ['flags', `${flag.id} (${flag.level})`, `flags of the level ${level}`])
}

const most = 3

/** A paragraph of more sentences than are read at a glance: field, found, allowed. Bold words at its head are its name. */
export function longProblems(field: string, text: Rich): [field: string, found: string, allowed: string][] {
  const [first] = text
  const named = typeof first === 'object' && 'strong' in first
  const count = sentencesOf(plain(named ? text.slice(1) : text)).length
  return count > most ? [[field, `${count} sentences`, `${most} sentences or fewer, or two paragraphs`]] : []
}
