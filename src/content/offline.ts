/** What is told of the copy for reading without internet, under the choice of where things are kept. */
import * as v from 'valibot'
import { $schema, about, words } from './fields.ts'

export const Offline = v.strictObject({
  $schema,
  making: words,
  ready: v.pipe(words, about('Said only once every page can be read with the network gone.')),
  waiting: v.pipe(words, about('A newer version waits for the reader\u2019s yes.')),
  take: v.pipe(words, about('The button that says yes.')),
  failed: words,
  removing: words,
  removed: v.pipe(words, about('Said after everything was read back.')),
  stuck: v.pipe(words, about('Something could not be removed: what the reader can do.')),
})
