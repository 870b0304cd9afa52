import * as v from 'valibot'
import type { Known } from '../compile/known.ts'
import { $schema, about, fieldsOf, lang, words } from '../fields.ts'

/** What stands around every widget, whatever it does. */
export function headOf(known: Known) {
  const { step, rich } = fieldsOf(known)
  return {
    $schema,
    lang,
    step: v.pipe(step, about('The step that it stands in: the name of the file.')),
    heading: words,
    lead: v.pipe(rich, about('What this is and how to use it, in one to three sentences.')),
    close: v.optional(v.pipe(rich, about('Said at the end, whatever was done before.'))),
  }
}
