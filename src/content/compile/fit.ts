import type { Rich } from '../schema.ts'
import { plain } from './inline.ts'
import { sentencesOf } from './measure.ts'

/** A fault inside a file that knows its own name and id. */
export type Found = [field: string, found: string, allowed: string]

/** Ids that stand more than once in a list. */
export const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Signs that are not as urgent, or more urgent, than the card they stand on. */
export function levelProblems(level: string, flags: readonly { id: string; level: string }[]): Found[] {
  return flags
    .filter((flag) => flag.level !== level)
    .map((flag) => ['flags', `${flag.id} (${flag.level})`, `flags of the level ${level}`])
}

const most = 3

/** A paragraph of more sentences than are read at a glance. Bold words at its head are its name. */
export function longProblems(field: string, text: Rich): Found[] {
  const [first] = text
  const named = typeof first === 'object' && 'strong' in first
  const count = sentencesOf(plain(named ? text.slice(1) : text)).length
  return count > most ? [[field, `${count} sentences`, `${most} sentences or fewer, or two paragraphs`]] : []
}
