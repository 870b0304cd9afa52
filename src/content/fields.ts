/** The fields that the words of the guide are made of, and the lists that they choose from. */
import * as v from 'valibot'
import { curl, parseInline, type Inline } from './compile/inline.ts'
import type { Known } from './compile/known.ts'

/** How sure anybody can be. The verdict fixes the verb of the sentence (`compile/verdict.ts`). */
export const verdicts = [
  'well-supported',
  'some-evidence',
  'plausible-untested',
  'oversimplified',
  'contradicted',
  'expert-opinion',
  'values',
] as const
/** How soon: call now, go today, plan a visit. */
export const urgencies = ['now', 'today', 'soon'] as const
/** The light of a part. */
export const hours = ['dusk', 'night', 'predawn', 'morning', 'day'] as const
/** How much of a source was read by us. */
export const scopes = [
  'abstract',
  'full-text-excerpt',
  'page',
  'secondary',
  'press',
  'citation-only',
  'memory',
] as const

export const about = v.description
export const words = v.pipe(v.string(), v.minLength(1), v.transform(curl))
export const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, such as let-it-be'),
)
export const day = v.pipe(v.string(), v.isoDate('a day as YYYY-MM-DD'))
export const address = v.pipe(v.string(), v.url('a whole web address'))
export const digits = v.pipe(v.string(), v.regex(/^[+*#0-9 -]+$/, 'digits, spaces and hyphens, exactly as published'))
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters; XX for every country'))
export const $schema = v.optional(v.string())
/** Nobody writes it: it is put where words are not yet in the language of the page (`compile/overlay.ts`). */
export const lang = v.optional(v.string())

/** Words of another file, whose own check reports what is wrong in them. */
export function parsedElsewhere(written: string, known: Known): Inline[] {
  try {
    return parseInline(written, known)
  } catch {
    return [written]
  }
}

const langIn = (row: { lang?: string | undefined } | undefined): { lang?: string | undefined } =>
  row?.lang ? { lang: row.lang } : {}

/** The fields whose references are checked against the names that exist. */
export function fieldsOf(known: Known) {
  const oneOf = (ids: readonly string[]) => v.picklist(ids as readonly [string, ...string[]])
  const claim = oneOf(Object.keys(known.verdicts))
  const source = oneOf(Object.keys(known.cites))
  const step = oneOf(known.targets.step)
  const question = oneOf(known.targets.question)
  const line = oneOf(known.targets.line)

  /** Words with small markup: `**strong**`, `{c14}`, `{s:source-id}`, `[words](term:oxytocin)`. */
  const rich = v.pipe(
    v.string(),
    v.minLength(1),
    // By this `compile/editor.ts` knows it.
    v.metadata({ markup: true }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return parseInline(dataset.value, known)
      } catch (problem) {
        addIssue({ message: problem instanceof Error ? problem.message : String(problem) })
        return NEVER
      }
    }),
  )
  /** `advice`: from common sense or general safety practice, with no source. Shown as "Advice, not from a study". */
  const advice = v.optional(v.literal(true))
  const flags = v.pipe(
    v.array(oneOf(Object.keys(known.flags))),
    v.minLength(1),
    v.transform((ids) =>
      ids.map((id) => ({
        id,
        level: known.flags[id]?.level ?? 'now',
        text: parsedElsewhere(known.flags[id]?.text ?? '', known),
        ...langIn(known.flags[id]),
      })),
    ),
    about('Ids of care.json, all of this level.'),
  )
  const care = v.strictObject({ level: v.picklist(urgencies), flags })
  return { oneOf, claim, source, step, question, line, rich, advice, flags, care }
}
