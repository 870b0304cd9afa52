import * as v from 'valibot'
import { plain } from '../compile/inline.ts'
import type { Known } from '../compile/known.ts'
import { about, fieldsOf, kebab, words } from '../fields.ts'
import type { TryWords, WidgetOf } from '../schema.ts'
import { headOf } from './head.ts'

/** A harsh thought, and what one could tell a friend who had it. */
export function friendOf(known: Known) {
  const { rich } = fieldsOf(known)
  return v.strictObject({
    kind: v.literal('friend'),
    ...headOf(known),
    thoughts: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            id: kebab,
            thought: v.pipe(words, about('Without quotation marks.')),
            answer: v.pipe(rich, about('What one could tell a friend.')),
          }),
          // The field that a reader changes begins with the answer's words alone.
          v.transform((thought) => ({ ...thought, draft: plain(thought.answer) })),
        ),
      ),
      v.minLength(2),
    ),
    own: v.strictObject({
      label: v.pipe(words, about('The choice to write a thought of one\u2019s own.')),
      starters: v.pipe(v.array(words), v.minLength(2), about('Beginnings that fit any thought.')),
      lead: v.pipe(words, about('Stands before the beginnings.')),
    }),
    labels: v.strictObject({
      legend: words,
      thought: v.pipe(words, about('The name of the field for a thought of one\u2019s own.')),
      friend: v.pipe(words, about('Stands before the answer.')),
      change: v.pipe(words, about('The name of the field that holds the answer.')),
      kept: v.pipe(words, about('That nothing of it is kept.')),
      again: words,
    }),
  })
}

export const friendWords = ({ thoughts, own, labels }: WidgetOf<'friend'>): TryWords['parts'] => [
  ...thoughts.map(({ thought, answer }) => ({ title: quoted(thought), text: answer })),
  { title: own.label, text: [own.lead, ' ', own.starters.map(quoted).join(' '), ' ', labels.kept] },
]

const quoted = (text: string): string => `\u201c${text}\u201d`
