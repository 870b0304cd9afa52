/**
 * The one thing to try in each step: a kind each, with the words that it works on. What a reader finds in the page
 * without scripts is made of the same words when the guide is built (`compile/widgetWords.ts`).
 */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { about, fieldsOf, kebab, words } from './fields.ts'
import { bucketOf } from './kinds/bucket.ts'
import { mixOf } from './kinds/mix.ts'
import { peopleOf } from './kinds/people.ts'
import { timelineOf } from './kinds/timeline.ts'
import { toldOf } from './kinds/told.ts'
import { waveOf } from './kinds/wave.ts'
import { calmKindOf } from './kinds/calm.ts'
import { causesOf } from './kinds/causes.ts'
import { friendOf } from './kinds/friend.ts'
import { headOf } from './kinds/head.ts'
import { helpOf } from './kinds/help.ts'
import { openingOf } from './kinds/opening.ts'
import { signsOf } from './kinds/signs.ts'
import { turnsOf } from './kinds/turns.ts'

/** Any widget, by its `kind`. */
export function widgetOf(known: Known) {
  const { rich } = fieldsOf(known)

  const sort = v.strictObject({
    kind: v.literal('sort'),
    ...headOf(known),
    groups: v.pipe(
      v.array(v.strictObject({ id: kebab, title: words })),
      v.minLength(2),
      about('From what can wait to what cannot: a later group is the more urgent one.'),
    ),
    situations: v.array(
      v.strictObject({
        id: kebab,
        group: v.pipe(kebab, about('An id of the groups above.')),
        text: words,
        could: v.optional(v.pipe(rich, about('What could be done about it.'))),
      }),
    ),
    labels: v.strictObject({
      legend: words,
      position: v.pipe(words, about('With {number} and {total}.')),
      same: v.pipe(words, about('With {group}.')),
      sooner: v.pipe(words, about('The reader chose the more urgent one. With {group}.')),
      later: v.pipe(words, about('The reader chose one that is less urgent. With {group}.')),
      next: words,
      back: words,
      done: v.pipe(words, about('After the last one.')),
    }),
  })

  return v.variant('kind', [
    sort,
    peopleOf(known),
    toldOf(known),
    timelineOf(known),
    waveOf(known),
    mixOf(known),
    bucketOf(known),
    calmKindOf(known),
    causesOf(known),
    signsOf(known),
    openingOf(known),
    friendOf(known),
    helpOf(known),
    turnsOf(known),
  ])
}
