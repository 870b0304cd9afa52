import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** Signs on cards, each with its group on the back. Nothing is added up. */
export function signsOf(known: Known) {
  const { rich, care } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('signs'),
    ...headOf(known),
    groups: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          title: words,
          mark: v.pipe(v.picklist(['calm', 'crossing', 'now']), about('The sign that is drawn beside the title.')),
          says: v.pipe(rich, about('Stands on the back of each of its cards.')),
          care: v.optional(v.pipe(care, about('Shown as soon as one card of this group is turned over.'))),
        }),
      ),
      v.minLength(2),
    ),
    signs: v.pipe(
      v.array(
        v.strictObject({
          id: kebab,
          group: v.pipe(kebab, about('An id of the groups above.')),
          text: words,
          also: v.optional(v.pipe(rich, about('Stands on the back of this card alone.'))),
        }),
      ),
      about('In the order in which the cards lie: mixed, so that no card is guessed from its place.'),
    ),
    labels: v.strictObject({
      legend: words,
      turned: v.pipe(
        words,
        about('Spoken when a card is turned over. With {group} and {sign}: two of a group must not say the same.'),
      ),
      help: v.pipe(words, about('Spoken instead where the group leads to help. With {group} and {sign}.')),
      again: v.pipe(words, about('Turns all cards back.')),
    }),
  })
}

export const signsWords = ({ groups, signs }: WidgetOf<'signs'>): TryWords['parts'] =>
  groups.map(({ id, title, says }) => ({
    title,
    items: [
      ...signs.filter(({ group }) => group === id).map(({ text, also }) => (also ? [text, ' ', ...also] : [text])),
      says,
    ],
  }))
