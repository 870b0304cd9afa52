/** The words of right-now mode: three ways, the question after each, and what follows each answer. */
import * as v from 'valibot'
import type { Known } from './compile/known.ts'
import { $schema, about, fieldsOf, kebab, lang, words } from './fields.ts'

const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))

/** A big line that fits a phone, and a smaller one below it. */
const screen = v.strictObject({
  line: v.pipe(words, v.maxLength(45), about('One short line, set large.')),
  hint: v.pipe(words, about('One or two short sentences below it.')),
})

/** The senses in the order in which they are asked for. `guide/grounding.ts` says how many things of each. */
export const senseNames = ['see', 'touch', 'hear', 'smell', 'taste'] as const

/** The form of calm.json. */
export function calmOf(known: Known) {
  const { rich } = fieldsOf(known)
  const breathe = v.strictObject({
    name: words,
    in: v.pipe(words, about('Stands large while the water rises.')),
    out: v.pipe(words, about('Stands large while the water falls.')),
    lead: v.pipe(words, about('Under both, where the water moves.')),
    count: v.pipe(words, about('Under each instead, where nothing moves. {seconds} is a number.')),
    upper: v.pipe(words, about('At the upper mark.')),
    lower: v.pipe(words, about('At the lower mark.')),
    options: words,
    pace: words,
    paces: v.pipe(
      v.array(v.strictObject({ id: kebab, name: words, in: seconds, out: seconds })),
      v.minLength(1),
      about('The first is the one to begin with. Seconds.'),
    ),
    own: v.pipe(
      v.strictObject({ name: words, ...screen.entries }),
      about('A pace of the reader\u2019s own: the water rests.'),
    ),
    vibrate: words,
    say: words,
    still: v.pipe(v.array(words), v.minLength(2), about('How to do it without the water: shown without scripts.')),
  })
  const ground = v.strictObject({
    name: words,
    senses: v.strictObject({ see: screen, touch: screen, hear: screen, smell: screen, taste: screen }),
    pebbles: v.pipe(words, about('The name of the group of pebbles.')),
    thing: v.pipe(words, about('The name of one pebble. {number} is its place.')),
    found: words,
    next: words,
    back: words,
  })
  const wait = v.strictObject({
    name: words,
    ...screen.entries,
    passed: v.pipe(v.array(words), v.length(4), about('How long it has been, in words: from just begun to long.')),
  })
  return v.strictObject({
    $schema,
    lang,
    tab: v.pipe(words, about('The tab\u2019s title: neutral.')),
    title: words,
    lead: words,
    help: v.pipe(words, about('The way to help, for somebody for whom this is not what they need.')),
    modes: v.pipe(words, about('The name of the group of the three ways.')),
    stop: words,
    stopIf: words,
    breathe,
    ground,
    wait,
    ask: v.strictObject({ ...screen.entries, easier: words, same: words, worse: words }),
    easier: screen,
    same: screen,
    ways: v.strictObject({ stay: words, guide: words }),
    worse: v.strictObject({
      line: words,
      danger: v.pipe(words, about('Stands before everything else.')),
      hint: words,
      lines: words,
      send: words,
      stop: words,
    }),
    stopped: screen,
    close: v.pipe(rich, about('What to make of it afterwards: shown without scripts.')),
  })
}
