/** What others made and the reader's browser gets, with its licences: the end of /about. */
import * as v from 'valibot'
import { $schema, about, words } from './fields.ts'

export const Shipped = v.strictObject({
  $schema,
  title: words,
  lead: words,
  licence: v.pipe(words, about('{name}, {version} and {licence} come from the package itself when the site is built.')),
  full: v.pipe(words, about('The link to the texts of all licences.')),
  packages: v.array(
    v.strictObject({
      package: v.pipe(words, about('Its name. The build stops where a package in the site is missing here.')),
      does: words,
    }),
  ),
})
