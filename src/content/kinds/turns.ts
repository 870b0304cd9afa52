import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** A scene in which each choice leads on to a moment of its own. */
export function turnsOf(known: Known) {
  const { rich } = fieldsOf(known)
  const way = v.strictObject({
    id: kebab,
    act: v.pipe(words, about('What you do.')),
    felt: v.pipe(words, about('What it may be to the other. Follows the label.')),
    still: v.optional(v.pipe(rich, about('What can still be done after this.'))),
    next: v.nullable(v.pipe(kebab, about('The moment that follows; null where the scene ends.'))),
  })
  return v.strictObject({
    kind: v.literal('turns'),
    ...headOf(known),
    moments: v.pipe(
      v.array(v.strictObject({ id: kebab, text: words, ways: v.tuple([way, way]) })),
      v.minLength(1),
      v.check(
        (moments) =>
          moments.every(({ ways }, at) =>
            ways.every(({ next }) => next === null || moments.findIndex(({ id }) => id === next) > at),
          ),
        'each next is the id of a later moment, so that every way ends',
      ),
      about('The first is where the scene begins.'),
    ),
    end: v.pipe(rich, about('Said when the scene has ended.')),
    labels: v.strictObject({
      legend: words,
      felt: v.pipe(words, about('Stands before what it may be to the other.')),
      other: v.pipe(words, about('Stands before the way that was not chosen.')),
      next: words,
      back: words,
      again: words,
      ended: v.pipe(words, about('Heading over the end.')),
    }),
  })
}

export const turnsWords = ({ moments, end, labels }: WidgetOf<'turns'>): TryWords['parts'] => [
  ...moments.map(({ text, ways }) => ({
    title: text,
    items: ways.map(({ act, felt, still }) => [`${act} ${labels.felt} ${felt}`, ...(still ? [' ', ...still] : [])]),
  })),
  { title: labels.ended, text: end },
]
