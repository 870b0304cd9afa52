import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** Which help fits: by urgency, then country, then what a reader would like to talk about. */
export function helpOf(known: Known) {
  const { oneOf, rich, care } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('help'),
    ...headOf(known),
    danger: v.strictObject({
      legend: words,
      answers: v.pipe(
        v.array(
          v.strictObject({
            id: kebab,
            label: words,
            says: v.optional(v.pipe(rich, about('Said at once, before the care card.'))),
            care: v.optional(care),
            waits: v.optional(v.pipe(v.literal(true), about('The rest waits: nothing more is asked.'))),
          }),
        ),
        v.minLength(2),
      ),
    }),
    topics: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          label: words,
          where: v.pipe(rich, about('Whom to go to, danger first.')),
          say: v.pipe(words, about('Words for the first minute, without quotation marks.')),
          lines: v.pipe(
            v.array(oneOf(known.targets.line)),
            v.minLength(1),
            about(
              'Ids of support.json, of every country, the most fitting first, those open to everybody before others.',
            ),
          ),
        }),
      ),
      v.minLength(2),
    ),
    labels: v.strictObject({
      country: words,
      noCountry: v.pipe(words, about('The choice to name no country.')),
      countryWhy: v.pipe(words, about('What the country is for, and that it is not kept.')),
      topic: words,
      say: v.pipe(words, about('Stands before the words for the first minute.')),
      lines: v.pipe(words, about('Heading over the lines.')),
      anywhere: v.pipe(words, about('Said where lines for every country stand in.')),
      none: v.pipe(
        words,
        about('Said where lines for every country stand in for a country that was picked. With {country}.'),
      ),
      all: v.pipe(words, about('The link to every line. With {country}.')),
      everywhere: v.pipe(words, about('The same link where no country is picked.')),
      call: v.pipe(words, about('Stands before the emergency number of the country.')),
      again: words,
    }),
  })
}

export const helpWords = ({ danger, topics, labels }: WidgetOf<'help'>): TryWords['parts'] => [
  {
    title: danger.legend,
    items: danger.answers.flatMap(({ label, says }) => (says ? [[`${label}: `, ...says]] : [])),
  },
  ...topics.map(({ label, where, say }) => ({
    title: label,
    items: [where, [`${labels.say} \u201c${say}\u201d`]],
  })),
]
