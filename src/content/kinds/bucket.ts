import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** What fills up a day, what lets some of it out, and what is not for that. */
export function bucketOf(known: Known) {
  const { rich } = fieldsOf(known)
  const options = v.pipe(v.array(v.strictObject({ id: kebab, label: words, more: v.optional(rich) })), v.minLength(2))
  return v.strictObject({
    kind: v.literal('bucket'),
    ...headOf(known),
    loads: v.strictObject({ title: words, options }),
    taps: v.pipe(v.array(v.strictObject({ title: words, options })), v.minLength(1)),
    help: v.pipe(
      v.strictObject({ title: words, items: v.pipe(v.array(rich), v.minLength(1)) }),
      about('What needs people and no tap. It always stands there.'),
    ),
    labels: v.strictObject({
      levels: v.pipe(v.array(words), v.length(4), about('How full it is, in words: empty, low, half, full.')),
      inside: v.pipe(words, about('With {things}.')),
      open: v.pipe(words, about('With {things}.')),
      again: words,
    }),
  })
}

export const bucketWords = ({ loads, taps, help }: WidgetOf<'bucket'>): TryWords['parts'] => [
  ...[loads, ...taps].map(({ title, options }) => ({
    title,
    items: options.map(({ label, more }) => (more ? [`${label}. `, ...more] : [label])),
  })),
  help,
]
