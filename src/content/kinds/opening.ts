import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** When, where and how to begin a talk. "Is it safe to tell them?" stands before all of it. */
export function openingOf(known: Known) {
  const { rich, care } = fieldsOf(known)
  const option = v.strictObject({
    id: kebab,
    label: words,
    line: v.pipe(words, about('What could be said, without quotation marks.')),
    note: v.optional(v.pipe(rich, about('What else there is to know about this choice.'))),
    without: v.optional(v.pipe(v.array(kebab), about('Ids of groups whose line makes no sense beside this choice.'))),
  })
  return v.strictObject({
    kind: v.literal('opening'),
    ...headOf(known),
    first: v.strictObject({
      legend: words,
      others: v.pipe(v.array(v.strictObject({ id: kebab, label: words })), v.minLength(1)),
      help: v.pipe(rich, about('What every other answer leads to.')),
      care,
    }),
    groups: v.pipe(
      v.array(v.strictObject({ id: kebab, title: words, options: v.pipe(v.array(option), v.minLength(2)) })),
      v.minLength(1),
      about('In the order in which their lines are said.'),
    ),
    labels: v.strictObject({
      safe: v.pipe(words, about('The only answer to the first question that leads to lines.')),
      say: v.pipe(words, about('Stands before the line.')),
      again: words,
    }),
  })
}

export const openingWords = ({ first, groups }: WidgetOf<'opening'>): TryWords['parts'] => [
  { title: first.legend, text: first.help },
  ...groups.map(({ title, options }) => ({
    title,
    items: options.map(({ label, line, note }) => [`${label}. \u201c${line}\u201d`, ...(note ? [' ', ...note] : [])]),
  })),
]
