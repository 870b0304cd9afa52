import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** A height from 0 to 100, of a line that is drawn to show an order of things and no data. */
const height = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** Moments in order; at each, what was measured and what is a guess. */
export function timelineOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('timeline'),
    ...headOf(known),
    moments: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          title: words,
          at: v.pipe(height, about('Where on the drawing, from 0 on the left to 100 on the right.')),
          measured: v.pipe(v.array(rich), v.minLength(1)),
          guess: v.pipe(v.array(rich), v.minLength(1)),
        }),
      ),
      v.minLength(2),
    ),
    curves: v.pipe(
      v.array(v.strictObject({ id: kebab, label: words, heights: v.pipe(v.array(height), v.minLength(3)) })),
      about('Heights at even distances. A sketch of the order of things.'),
    ),
    labels: v.strictObject({ moment: words, show: words, measured: words, guess: words, sketch: words }),
  })
}

export const timelineWords = ({ moments, labels }: WidgetOf<'timeline'>): TryWords['parts'] =>
  moments.map(({ title, measured, guess }) => ({
    title,
    items: [
      ...measured.map((rich) => [{ strong: `${labels.measured}:` }, ' ', ...rich]),
      ...guess.map((rich) => [{ strong: `${labels.guess}:` }, ' ', ...rich]),
    ],
  }))
