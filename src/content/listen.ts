/** The words of "Listen": a step read aloud by a voice of the device itself. */
import * as v from 'valibot'
import { $schema, about, lang, words } from './fields.ts'

export const Listen = v.strictObject({
  $schema,
  lang,
  listen: words,
  headphones: v.pipe(words, about('Beside the button: somebody else may be near.')),
  label: v.pipe(words, about('The name of the controls while a step is read.')),
  pause: words,
  goOn: words,
  again: words,
  stop: words,
  back: words,
  forward: words,
  speed: words,
  speeds: v.strictObject({ slowest: words, slower: words, usual: words, faster: words }),
  at: words,
  ended: words,
  failed: v.pipe(words, about('Said where the voice of the device gives up.')),
  away: v.pipe(words, about('Said where the part of the guide that reads could not be fetched.')),
})
