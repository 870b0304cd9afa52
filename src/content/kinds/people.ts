import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** How common: 100 people like those who were asked, for each study and for two stretches of time. */
export function peopleOf(known: Known) {
  const { rich } = fieldsOf(known)
  const asked = v.strictObject({
    label: v.pipe(words, about('In the words of the study: "Ever", "In the last 4 weeks".')),
    had: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(100),
      about('How many of 100, as in evidence and sources.'),
    ),
  })
  return v.strictObject({
    kind: v.literal('people'),
    ...headOf(known),
    studies: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          title: words,
          asked: v.pipe(rich, about('Who was asked, how many, with the source.')),
          ever: asked,
          lately: asked,
          know: v.pipe(rich, about('What limits it.')),
        }),
      ),
      v.minLength(2),
    ),
    labels: v.strictObject({
      study: words,
      when: words,
      who: v.pipe(words, about('Stands before who was asked.')),
      counts: v.pipe(words, about('Both ways, with {had} and {not}.')),
      know: v.pipe(words, about('Stands before what limits it.')),
    }),
  })
}

const counted = (counts: string, had: number): string =>
  counts.replace('{had}', String(had)).replace('{not}', String(100 - had))

export const peopleWords = ({ studies, labels }: WidgetOf<'people'>): TryWords['parts'] =>
  studies.map(({ title, asked, ever, lately, know }) => ({
    title,
    items: [
      [`${labels.who} `, ...asked],
      ...[ever, lately].map(({ label, had }) => [`${label}: ${counted(labels.counts, had)}`]),
      [`${labels.know} `, ...know],
    ],
  }))
