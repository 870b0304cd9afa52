/** The languages that the guide is in. The first is the one it is written in; the others lie over it (`compile/overlay.ts`). */
import * as v from 'valibot'
import { $schema, about, kebab, words } from './fields.ts'

export const Languages = v.strictObject({
  $schema,
  languages: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(
          kebab,
          about('As in the lang of a page. Also the folder of its words, and the start of its addresses.'),
        ),
        name: v.pipe(words, about('Its name in itself, as it stands on the link to it.')),
        dir: v.picklist(['ltr', 'rtl']),
        dates: v.pipe(v.string(), about('How dates are written: a language tag such as en-GB.')),
        and: v.pipe(words, about('Between two names of authors.')),
        others: v.pipe(words, about('After the first of many authors.')),
      }),
    ),
    v.minLength(1),
  ),
})

export type Language = v.InferOutput<typeof Languages>['languages'][number]
/** The start of the addresses of a language: nothing for the first, else its id. */
type Prefixed = Pick<Language, 'id' | 'name'> & { prefix: string }
/** The language of these pages, and the others that they can be read in. */
export type Here = Prefixed & Pick<Language, 'dir' | 'dates'> & { others: Prefixed[] }

/** What the pages of one language know of all of them. */
export function hereIn(languages: readonly Language[], id: string): Here {
  const prefixed = languages.map((each, index) => ({
    id: each.id,
    name: each.name,
    prefix: index === 0 ? '' : each.id,
  }))
  const own = prefixed.find((each) => each.id === id)
  const language = languages.find((each) => each.id === id)
  if (!own || !language)
    throw new Error(`There is no language "${id}"; there is: ${prefixed.map((each) => each.id).join(', ')}`)
  return { ...own, dir: language.dir, dates: language.dates, others: prefixed.filter((each) => each !== own) }
}
