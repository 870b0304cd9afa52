/** One page for a clinician: statements and questions to pick from. */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { $schema, about, fieldsOf, kebab, lang, words } from './fields.ts'

/** Characters of the longest statement, so that whatever is picked fits on one sheet of paper. */
const longestStatement = 72

/** The form of summary.json. */
export function summaryOf(known: Known) {
  const { rich, flags } = fieldsOf(known)
  const Statement = v.strictObject({
    id: kebab,
    text: v.pipe(
      words,
      v.maxLength(longestStatement, `${longestStatement} characters or fewer`),
      about('In the reader\u2019s voice. Where it has a blank, it ends before the blank.'),
    ),
    blank: v.optional(v.pipe(words, about('What to write into the blank: "how often".'))),
    flags: v.optional(v.pipe(flags, about('Signs of danger that this statement may be. Their card stands beside it.'))),
  })
  const Group = v.strictObject({
    id: kebab,
    title: words,
    note: v.optional(v.pipe(words, about('A content note: what comes, and that nobody has to say it.'))),
    statements: v.pipe(v.array(Statement), v.minLength(2)),
  })
  return v.strictObject({
    $schema,
    lang,
    tab: words,
    title: words,
    lead: rich,
    how: rich,
    groups: v.pipe(v.array(Group), v.minLength(2), v.maxLength(10)),
    skip: v.pipe(words, about('After a content note: the way round it.')),
    card: v.pipe(words, about('Spoken where a card appears below a statement.')),
    clear: words,
    page: words,
    empty: words,
    safe: words,
    where: v.pipe(v.array(words), v.minLength(1)),
    fits: words,
    print: words,
    without: v.pipe(words, about('Where scripts are off: how to print what was ticked.')),
    sheet: v.strictObject({ title: words, name: words, day: words, foot: words }),
  })
}
