/** The words of Display. What can be set is in `guide/display.ts`; a test holds the two together. */
import * as v from 'valibot'
import { $schema, about, kebab, lang, words } from './fields.ts'

export const displayWords = v.strictObject({
  $schema,
  lang,
  title: words,
  close: words,
  lead: words,
  groups: v.array(
    v.strictObject({
      setting: v.picklist(['theme', 'size', 'contrast', 'motion']),
      legend: words,
      asTheDevice: v.pipe(words, about('What it is called when nothing is set.')),
      options: v.array(v.strictObject({ value: kebab, label: words })),
    }),
  ),
  night: v.pipe(words, about('The name of the switch: it does not change with its state.')),
  nightHow: words,
})
