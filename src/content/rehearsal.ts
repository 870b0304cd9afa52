/** "Try leaving" on /safer-reading: what the exit shows, and what it would have done. */
import * as v from 'valibot'
import { $schema, about, words } from './fields.ts'

export const Rehearsal = v.strictObject({
  $schema,
  title: words,
  lead: words,
  button: words,
  keys: v.pipe(words, about('The keys are never practised: three times Shift leaves, on every page.')),
  back: v.pipe(words, about('Said when the page is there again, before one of the next four.')),
  would: v.strictObject({ tab: words, device: words, erase: words, nothing: words }),
  noScripts: words,
})
