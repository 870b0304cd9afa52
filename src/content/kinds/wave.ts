import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** Build-up, peak and settling, at one pace or another. */
export function waveOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('wave'),
    ...headOf(known),
    moments: v.pipe(
      v.array(v.strictObject({ id: v.picklist(['build-up', 'peak', 'settling']), title: words, text: rich })),
      v.length(3),
    ),
    paces: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          title: words,
          text: rich,
          peak: v.pipe(share, about('Where the peak is drawn, from 0 on the left to 100 on the right.')),
        }),
      ),
      v.minLength(2),
    ),
    settle: v.pipe(rich, about('What is known of settling and pace.')),
    labels: v.strictObject({ moment: words, pace: words, sketch: words, settle: words }),
  })
}

export const waveWords = ({ moments, paces, settle, labels }: WidgetOf<'wave'>): TryWords['parts'] => [
  ...moments.map(({ title, text }) => ({ title, text })),
  ...paces.map(({ title, text }) => ({ title, text })),
  { title: labels.settle, text: settle },
]
