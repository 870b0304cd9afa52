/** The blocks that a step or a prose page is made of: a kind each. */
import * as v from 'valibot'
import { curl } from './compile/inline.ts'
import type { Known } from './compile/known.ts'
import { about, fieldsOf, kebab, parsedElsewhere, urgencies, words } from './fields.ts'

/** Any block, by its `kind`. */
export function blockOf(known: Known) {
  const { oneOf, claim, rich, advice, flags } = fieldsOf(known)
  const heading = v.strictObject({
    kind: v.literal('heading'),
    id: v.pipe(kebab, about('Stays for ever: a reader\u2019s place is kept by it.')),
    text: words,
  })
  const text = v.strictObject({ kind: v.literal('text'), text: rich, advice })
  const list = v.strictObject({
    kind: v.literal('list'),
    ordered: v.optional(v.literal(true)),
    items: v.pipe(v.array(rich), v.minLength(2)),
    advice,
  })
  const heard = v.strictObject({
    kind: v.literal('heard'),
    claim: v.pipe(
      claim,
      v.transform((id) => ({
        id,
        verdict: known.verdicts[id] ?? 'values',
        heard: curl(known.claims[id]?.heard ?? ''),
        says: parsedElsewhere(known.claims[id]?.says ?? '', known),
        lang: known.claims[id]?.lang,
      })),
      about('Draws "People often read:", what the claim says is heard, then our sentence with its verdict.'),
    ),
  })
  const view = v.strictObject({
    kind: v.literal('view'),
    person: v.pipe(
      oneOf(Object.keys(known.people)),
      v.transform((id) => known.people[id] ?? { name: id, credential: '' }),
      about('An id of people.json.'),
    ),
    claim,
    text: v.pipe(rich, about('Our own paraphrase, never the quotation.')),
  })
  const note = v.strictObject({
    kind: v.literal('note'),
    text: v.pipe(
      words,
      about('What comes, without detail: "The next part mentions past abuse. There are no details."'),
    ),
    skipTo: v.pipe(kebab, about('The heading of this step to go on from.')),
  })
  const careBlock = v.strictObject({ kind: v.literal('care'), level: v.picklist(urgencies), flags })
  const say = v.strictObject({
    kind: v.literal('say'),
    lines: v.pipe(v.array(words), v.minLength(1), about('What a reader could say, without quotation marks.')),
  })
  return v.variant('kind', [heading, text, list, heard, view, note, careBlock, say])
}
