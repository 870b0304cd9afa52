import * as v from 'valibot'
import { senseNames } from '../calm.ts'
import type { Known } from '../compile/known.ts'
import type { Calm, TryWords } from '../schema.ts'
import { words } from '../fields.ts'
import { headOf } from './head.ts'

/** Right-now mode in a step: its words are those of `calm.json`, so that both say the same. */
export const calmKindOf = (known: Known) =>
  v.strictObject({ kind: v.literal('calm'), ...headOf(known), labels: v.strictObject({ whole: words }) })

export const calmKindWords = ({ breathe, ground, wait }: Calm): TryWords['parts'] => [
  { title: breathe.name, items: breathe.still.map((line) => [line]) },
  {
    title: ground.name,
    items: senseNames.map((id) => [`${ground.senses[id].line}. ${ground.senses[id].hint}`]),
  },
  { title: wait.name, text: [`${wait.line}. ${wait.hint}`] },
]
