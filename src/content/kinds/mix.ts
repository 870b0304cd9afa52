import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** Two feelings at once, and what people call that. */
export function mixOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('mix'),
    ...headOf(known),
    feelings: v.pipe(v.array(v.strictObject({ id: kebab, label: words })), v.minLength(4)),
    pairs: v.array(
      v.strictObject({
        of: v.pipe(v.array(kebab), v.length(2), about('Two ids of the feelings above, in any order.')),
        title: words,
        text: rich,
      }),
    ),
    anyTwo: v.pipe(v.strictObject({ title: words, text: rich }), about('For any two that have no words of their own.')),
    labels: v.strictObject({
      legend: words,
      one: v.pipe(words, about('When one is chosen. With {first}.')),
      again: words,
    }),
  })
}

export const mixWords = ({ pairs, anyTwo }: WidgetOf<'mix'>): TryWords['parts'] => [
  ...pairs.map(({ title, text }) => ({ title, text })),
  anyTwo,
]
