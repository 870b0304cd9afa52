import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** Cards to pick from, as many as a reader likes. None is assumed. */
export function causesOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('causes'),
    ...headOf(known),
    causes: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(kebab, about('Also the name of its drawing, in components/Causes/marks.ts.')),
          title: words,
          text: v.pipe(rich, about('Two kind lines.')),
          step: v.pipe(rich, about('One small thing to do. Follows the label, so it begins in lower case.')),
        }),
      ),
      v.minLength(2),
    ),
    labels: v.strictObject({
      legend: words,
      step: v.pipe(words, about('Stands before the small step.')),
      again: v.pipe(words, about('Puts all cards back.')),
    }),
  })
}

export const causesWords = ({ causes, labels }: WidgetOf<'causes'>): TryWords['parts'] =>
  causes.map(({ title, text, step }) => ({ title, text: [...text, ` ${labels.step} `, ...step] }))
