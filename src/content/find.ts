/** What people say when they look for something, and what the guide calls it: the table behind Find. */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { $schema, about, fieldsOf, words } from './fields.ts'

/** What a search can lead to. `country` is its place on the page of help lines. */
const targetKinds = ['step', 'question', 'term', 'claim', 'line', 'country', 'page'] as const
const target = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(${targetKinds.join('|')}):[A-Za-z0-9-]+(#[a-z0-9-]+)?$`),
    `${targetKinds.join(', ')}, a colon and an id, such as question:q25 or step:self-kindness#learned-shame`,
  ),
)
/** `question:q25`, `step:self-kindness#learned-shame`, `page:privacy#leaving`. */
export type Target = `${(typeof targetKinds)[number]}:${string}`

const typed = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+( [a-z0-9]+)*$/, 'small letters and digits, without apostrophes: "didnt stop"'),
)
/** Lists come to the reader as one text each: a twentieth fewer bytes. */
const joined = (mark: string) => v.transform<string[], string>((list) => list.join(mark))
const say = v.pipe(
  v.array(typed),
  v.minLength(1),
  joined(','),
  about(
    'What people type, a phrase each. Endings, slips and up to three words in between are forgiven. "they" is anyone else, "i" the reader: "they hit i" also finds "my husband was hitting me".',
  ),
)

/** The form of find.json. */
export function findOf(known: Known) {
  const { oneOf } = fieldsOf(known)
  const to = v.pipe(
    v.array(target),
    v.minLength(1),
    joined(' '),
    about('Where it leads, the best first. Each is a thing that can be found.'),
  )
  const row = v.strictObject({
    say,
    means: v.optional(
      v.pipe(
        typed,
        about('The same in words that stand in the guide. They are searched too, and marked in the results.'),
      ),
    ),
    to,
  })
  const danger = v.strictObject({
    say,
    flags: v.pipe(
      v.array(oneOf(Object.keys(known.flags))),
      v.minLength(1),
      about('Ids of care.json. A card for each level stands before everything else, the most urgent first.'),
    ),
    to,
  })
  return v.strictObject({
    $schema,
    label: words,
    hint: words,
    found: words,
    one: words,
    help: words,
    loading: words,
    nothing: words,
    kinds: v.strictObject({
      step: words,
      part: v.pipe(words, about('A heading in a step. {title} is the step.')),
      question: words,
      term: words,
      claim: words,
      line: v.pipe(words, about('{country} is where the line is.')),
      country: words,
      page: words,
    }),
    same: v.pipe(
      v.array(v.pipe(v.array(typed), v.minLength(2), joined(' '))),
      about('Words that are read as the first of them: slang, spellings of two countries, irregular forms.'),
    ),
    small: v.pipe(typed, about('Words that say nothing about what is looked for.')),
    right: v.pipe(
      v.string(),
      v.regex(/^[a-z]+( [a-z]+)*$/),
      about('Words that are spelt right, though they look like a slip in one of the table.'),
    ),
    pages: v.pipe(
      v.array(
        v.strictObject({
          to: v.pipe(
            target,
            v.transform((id) => id as Target),
          ),
          title: words,
          text: words,
        }),
      ),
      about('Pages that are not steps, questions, terms, claims or lines, and can be found all the same.'),
    ),
    danger: v.array(danger),
    rows: v.array(row),
  })
}
