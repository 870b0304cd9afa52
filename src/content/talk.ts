/** Words to say: whether it is safe to tell somebody, and lines to choose from for each person they could be for. */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { $schema, about, fieldsOf, kebab, lang, words } from './fields.ts'

/** The answers to "Is it safe to tell them?". */
const answers = ['yes', 'unsure', 'no'] as const

/** The form of talk.json. */
export function talkOf(known: Known) {
  const { rich, care } = fieldsOf(known)
  const Line = v.strictObject({
    id: kebab,
    text: v.pipe(words, about('As it is: one or two sentences that somebody could really say.')),
    softer: v.pipe(words, about('The same, with more room for the other person.')),
    shorter: v.pipe(words, about('The same, in as few words as will do.')),
  })
  const Recipient = v.strictObject({
    id: kebab,
    name: v.pipe(words, about('How the reader would call them.')),
    heading: v.pipe(words, about('Over all lines to them, where scripts are off.')),
    onlySafe: v.optional(v.pipe(v.literal(true), about('Offered last after "not sure", and never after "no".'))),
    when: v.pipe(v.array(rich), v.minLength(2), about('When and how. Each is advice, and marked as that.')),
    groups: v.pipe(
      v.array(v.strictObject({ id: kebab, title: words, lines: v.pipe(v.array(Line), v.minLength(1)) })),
      v.minLength(5),
      about('Opening, what happened, what I need, what I would like to ask, closing: in the order of a message.'),
    ),
  })
  const Answer = v.strictObject({
    id: v.picklist(answers),
    label: words,
    title: words,
    care: v.optional(care),
    text: v.pipe(v.array(rich), v.minLength(1), about('After "not sure" and "no" it leads to the help lines.')),
  })
  return v.strictObject({
    $schema,
    lang,
    tab: words,
    title: words,
    lead: rich,
    safe: v.strictObject({ title: words, lead: rich, answers: v.pipe(v.array(Answer), v.length(3)), go: words }),
    recipients: v.pipe(v.array(Recipient), v.minLength(2)),
    who: v.strictObject({ title: words, safeOnly: words }),
    when: words,
    summary: v.pipe(rich, about('To a doctor: that there is a page to print, too.')),
    pick: words,
    pickHow: words,
    tone: v.strictObject({ title: words, asIs: words, softer: words, shorter: words, own: words }),
    message: v.strictObject({
      title: words,
      empty: words,
      kept: words,
      edit: words,
      editLabel: words,
      done: words,
      back: words,
      own: words,
      blank: words,
      earlier: words,
      later: words,
      moved: words,
      large: words,
    }),
    hand: v.strictObject({
      safe: v.pipe(words, about('Stands before the buttons that take the words out of this page.')),
      where: v.pipe(v.array(words), v.minLength(1)),
      copy: words,
      share: words,
      print: words,
      copied: words,
      copyRefused: words,
      shareRefused: words,
      byHand: words,
    }),
    close: words,
    reading: v.pipe(rich, about('Where scripts are off: over the lists.')),
    forms: v.strictObject({ softer: words, shorter: words }),
  })
}
