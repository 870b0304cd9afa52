/** The check-in's decision table: what is asked, in which order, and where each answer leads. */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { $schema, about, fieldsOf, kebab, lang, words } from './fields.ts'

/** Rooms that an outcome can open beside its path. */
export const doors = ['calm', 'talk', 'support'] as const

const labels = [
  'tab',
  'tabQuestion',
  'tabEnd',
  'position',
  'continue',
  'back',
  'again',
  'missing',
  'kept',
  'people',
  'allLines',
  'path',
  'first',
  'later',
  'begin',
  'all',
  'allLead',
  'goOn',
  'signsFirst',
  'ends',
] as const

/** `checkin.json`: its own words, the lines that fit, the questions and the outcomes. */
export function checkInOf(known: Known) {
  const { oneOf, line, step, rich, care } = fieldsOf(known)
  const topic = v.optional(v.pipe(oneOf(known.checkIn.topics), about('Help lines that stand first: an id of `lines`.')))
  const cares = v.optional(v.pipe(v.array(care), v.minLength(1), about('Care cards, one for each level.')))

  const Answer = v.strictObject({
    id: kebab,
    answer: v.pipe(words, about('Gently, in the first person, without "because".')),
    asks: v.optional(
      v.pipe(v.array(oneOf(known.checkIn.questions)), about('What is asked after this, in place of what was to come.')),
    ),
    leads: v.optional(
      v.pipe(oneOf(known.checkIn.outcomes), about('Ends the check-in at once. Without it the next question comes.')),
    ),
    care: v.pipe(cares, about('Stands first, wherever the answers lead in the end.')),
    lines: topic,
    fear: v.optional(
      v.pipe(v.literal(true), about('Fear, pressure or something not wanted: from here nothing leads to Talk.')),
    ),
    unsure: v.optional(v.pipe(v.literal(true), about('"I don\u2019t know". Every question has one.'))),
    none: v.optional(v.pipe(v.literal(true), about('The one answer to a question about danger that brings no care.'))),
  })
  const Asked = v.strictObject({
    id: kebab,
    question: words,
    why: v.pipe(rich, about('Why it is asked, in a sentence.')),
    danger: v.optional(v.literal(true)),
    answers: v.pipe(v.array(Answer), v.minLength(3)),
  })
  const Outcome = v.strictObject({
    id: kebab,
    title: words,
    lead: v.pipe(v.array(rich), v.minLength(1)),
    care: cares,
    lines: topic,
    door: v.optional(v.picklist(doors)),
    path: v.optional(
      v.pipe(
        v.array(v.strictObject({ step, why: v.pipe(words, about('One line: why this step stands here.')) })),
        v.minLength(3),
        v.maxLength(5),
        about('Three to five steps, in an order that fits the answers.'),
      ),
    ),
  })
  return v.strictObject({
    $schema,
    lang,
    words: v.strictObject({
      ...v.entriesFromList(labels, words),
      clear: v.pipe(rich, about('Where no sign was named. It never says that care is not needed.')),
      signsAbove: rich,
      doors: v.strictObject(v.entriesFromList(doors, words)),
    }),
    lines: v.pipe(
      v.array(v.strictObject({ id: kebab, lines: v.pipe(v.array(line), v.minLength(1)) })),
      about('Help lines by what they are for, in the order in which they are shown.'),
    ),
    questions: v.pipe(v.array(Asked), v.minLength(1), about('The first one comes first.')),
    outcomes: v.array(Outcome),
  })
}
