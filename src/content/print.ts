/** The words of the page that prints the guide: its choice, its first sheet, and the marks that stand for links. */
import * as v from 'valibot'
import { $schema, about, words } from './fields.ts'

export const Print = v.strictObject({
  $schema,
  tab: v.pipe(words, about('Neutral: it is the name of the PDF, and may stand at the top of the paper.')),
  title: words,
  lead: words,
  choice: v.strictObject({
    label: words,
    all: words,
    step: words,
    which: v.pipe(words, about('The name of the list of steps.')),
    saved: words,
    shown: words,
    nothing: v.pipe(words, about('Said where only what is saved was chosen and nothing is.')),
  }),
  counts: v.strictObject({ steps: words, questions: words, terms: words, lines: words, sources: words }),
  button: words,
  safe: v.pipe(v.tuple([words, words]), about('Before the button: a question, then what paper can give away.')),
  noScripts: words,
  cover: v.strictObject({
    what: v.pipe(words, about('Neutral: the first sheet is the one that others see.')),
    danger: words,
    dangerLead: words,
    not: words,
    nots: v.pipe(v.array(words), v.minLength(1)),
    reviewed: words,
    sure: words,
    sureLead: words,
  }),
  contents: words,
  part: words,
  stepOf: words,
  marks: v.pipe(
    v.strictObject({
      claim: words,
      claimAlone: words,
      question: words,
      step: words,
      source: words,
      chapter: words,
    }),
    about('What stands behind the words of a link, since paper cannot be pressed.'),
  ),
  question: words,
  questions: words,
  savedQuestions: words,
  help: words,
  claims: words,
  claim: words,
  sources: v.pipe(words, about('Behind a claim: the numbers of its sources.')),
})
