import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** Where what two kinds of study see overlaps, where it does not, and what lies outside both. */
export const fields = ['agree', 'disagree', 'outside'] as const

/** Things that a reader may have been told, and in which of three lists each stands. */
export function toldOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('told'),
    ...headOf(known),
    lists: v.pipe(v.array(v.strictObject({ id: v.picklist(fields), title: words })), v.length(fields.length)),
    told: v.array(
      v.strictObject({
        id: kebab,
        label: v.pipe(words, about('As people say it.')),
        list: v.picklist(fields),
        says: v.pipe(rich, about('What is so, in our words.')),
      }),
    ),
    labels: v.strictObject({ legend: words, found: v.pipe(words, about('With {list}.')), scan: words, other: words }),
  })
}

export const toldWords = ({ lists, told }: WidgetOf<'told'>): TryWords['parts'] =>
  lists.map(({ id, title }) => ({
    title,
    items: told
      .filter(({ list }) => list === id)
      .map(({ label, says }) => [{ strong: `\u201c${label}\u201d` }, ' ', ...says]),
  }))
