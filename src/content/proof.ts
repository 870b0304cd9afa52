/** The live proof on /privacy: what is stored, and what was asked of the network. */
import * as v from 'valibot'
import { $schema, about, words } from './fields.ts'

export const Proof = v.strictObject({
  $schema,
  title: words,
  lead: words,
  noScripts: v.pipe(words, about('Stands there instead of the list while scripts are off.')),
  places: v.strictObject({
    device: words,
    tab: words,
    caches: words,
    workers: words,
    cookies: words,
    databases: words,
  }),
  count: v.pipe(words, about('How many things are in a place; "one" where it is one.')),
  one: words,
  unknown: v.pipe(words, about('The browser refuses to be asked.')),
  kinds: v.strictObject({
    kept: words,
    copy: words,
    worker: words,
    other: v.pipe(words, about('Something that another program at the same address stored.')),
  }),
  ages: v.strictObject({ unknown: words, now: words, minutes: words, hours: words, days: words }),
  total: words,
  totalOne: words,
  again: words,
  network: words,
  asked: v.pipe(words, about('Where no request went anywhere else.')),
  asks: v.pipe(
    v.strictObject({ pages: words, scripts: words, styles: words, letters: words, pictures: words }),
    about('What was asked for, with its count.'),
  ),
  copy: v.pipe(words, about('What fetches the copy asks by itself, and no page can list that.')),
  askedOwn: v.pipe(words, about('Where some did: they are listed below "others".')),
  others: words,
  most: v.pipe(words, about('The browser\u2019s own list is full.')),
  limits: words,
})
