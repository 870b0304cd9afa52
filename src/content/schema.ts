/**
 * The manual for writers. Each file under `content/` is described here, field by field; the same schema checks it
 * and every reference in it when the guide is built, gives the code its types, and gives editors their help.
 * Nothing here reaches the reader's browser: the pages import types only.
 */
import * as v from 'valibot'
import { blockOf } from './blocks.ts'
import type { Inline, LinkKind, Rich } from './compile/inline.ts'
import { calmOf } from './calm.ts'
import { Exit } from './exit.ts'
import { Offline } from './offline.ts'
import { Proof } from './proof.ts'
import { Rehearsal } from './rehearsal.ts'
import { Shipped } from './shipped.ts'
import { checkInOf } from './checkin.ts'
import type { Known } from './compile/known.ts'
import { summaryOf } from './summary.ts'
import { talkOf } from './talk.ts'
import {
  $schema,
  about,
  address,
  countryCode,
  day,
  digits,
  fieldsOf,
  hours,
  kebab,
  lang,
  scopes,
  urgencies,
  verdicts,
  words,
} from './fields.ts'
import { displayWords } from './display.ts'
import { widgetOf } from './widgets.ts'
import { Listen } from './listen.ts'
import { Print } from './print.ts'
import { findOf, type Target } from './find.ts'

/** The schema of every file, given the names that its references may use. */
export function schemaOf(known: Known) {
  const { oneOf, claim, source, step, question, rich, advice, care } = fieldsOf(known)
  const Block = blockOf(known)

  const Section = v.strictObject({
    $schema,
    lang,
    id: v.pipe(step, about('The step\u2019s address and its key in what a reader keeps. Never changes.')),
    title: words,
    tab: v.pipe(words, about('The tab\u2019s title: neutral, for a screen that somebody else may see.')),
    updated: v.pipe(day, about('When the step last changed in substance. A reader who explored it before is told.')),
    short: v.pipe(v.array(rich), v.length(2), about('"In short": two sentences that would be enough alone.')),
    blocks: v.pipe(v.array(Block), v.minLength(4)),
    questions: v.pipe(v.array(question), v.minLength(1)),
    take: v.pipe(words, about('One line to take along: true without the page.')),
  })
  const Question = v.strictObject({
    lang,
    id: question,
    question: words,
    group: v.pipe(oneOf(known.groups), about('An id of the groups above.')),
    care: v.optional(care),
    answer: v.pipe(
      v.array(v.strictObject({ text: rich, advice })),
      v.minLength(2),
      about('Each point has a claim or a source in it, or is marked as advice.'),
    ),
    section: v.pipe(step, about('The step to read next.')),
  })
  const Claim = v.strictObject({
    lang,
    id: claim,
    about: v.pipe(words, about('Where the article says it.')),
    heard: v.pipe(words, about('What people often read. Always shown after "People often read:".')),
    says: v.pipe(rich, about('Our sentence, in the verb that the verdict allows.')),
    verdict: v.picklist(verdicts),
    why: rich,
    sources: v.pipe(
      v.array(source),
      v.transform((ids) => ids.map((id) => ({ id, cite: known.cites[id] ?? id }))),
    ),
  })
  const Source = v.strictObject({
    lang,
    id: kebab,
    cite: v.optional(
      v.pipe(
        words,
        about('How it is named in running text, where "Bird and others, 2011" cannot be made from its authors.'),
      ),
    ),
    kind: v.picklist(['study', 'review', 'book', 'article', 'guideline', 'health-body']),
    authors: v.nullable(words),
    year: v.nullable(v.number()),
    title: words,
    venue: v.nullable(words),
    url: v.nullable(address),
    sample: v.nullable(words),
    found: words,
    limits: v.nullable(words),
    scope: v.picklist(scopes),
  })
  const Line = v.strictObject({
    lang,
    id: v.pipe(kebab, about('Country and name. Stays for ever.')),
    country: countryCode,
    region: v.nullable(words),
    name: words,
    about: v.pipe(words, about('What the line is for.')),
    who: v.pipe(v.nullable(words), about('Who it is for, with limits of age, gender or place first. null: not known.')),
    phone: v.nullable(digits),
    text: v.nullable(v.strictObject({ number: v.nullable(digits), how: words })),
    chat: v.nullable(address),
    web: v.nullable(address),
    hours: v.nullable(words),
    languages: v.array(words),
    cost: v.nullable(words),
    bill: v.pipe(v.nullable(words), about('What shows on a bill or call list. null: not known.')),
    happens: v.pipe(
      v.nullable(words),
      about('What happens when you call, and when they may tell someone. null: not known.'),
    ),
    unsure: v.pipe(
      v.array(v.picklist(['phone', 'text', 'chat', 'web', 'hours', 'languages'])),
      about('Fields that were not seen on a saved page.'),
    ),
  })
  const Country = v.strictObject({ id: countryCode, name: words, call: digits, also: v.nullable(digits), note: words })

  return {
    guide: v.strictObject({
      $schema,
      version: v.pipe(v.number(), v.integer(), about('Goes up when the set of steps changes.')),
      exit: v.pipe(address, about('Where "Leave now" goes. It must show nothing personal.')),
      reviewed: v.pipe(day, about('The last whole reading.')),
      reviewDue: day,
      searchedUntil: v.pipe(day, about('Sources were searched until then.')),
      parts: v.array(
        v.strictObject({
          id: kebab,
          title: words,
          hour: v.picklist(hours),
          sections: v.pipe(v.array(step), v.minLength(1)),
        }),
      ),
      retired: v.pipe(v.record(kebab, step), about('Ids of steps that are gone, and the step that took their place.')),
    }),
    section: Section,
    widget: widgetOf(known),
    questions: v.strictObject({
      $schema,
      groups: v.array(v.strictObject({ id: kebab, title: words, drawing: oneOf(known.drawings) })),
      cards: v.array(Question),
    }),
    claims: v.strictObject({ $schema, claims: v.array(Claim) }),
    sources: v.strictObject({ $schema, sources: v.array(Source) }),
    /** Numbers that are often repeated wrongly, and what nobody knows: the end of /evidence. */
    gaps: v.strictObject({
      $schema,
      lang,
      misreported: v.array(v.strictObject({ heard: words, instead: rich })),
      unknown: v.array(rich),
    }),
    glossary: v.strictObject({
      $schema,
      terms: v.array(
        v.strictObject({ lang, id: kebab, term: words, means: v.pipe(rich, about('One line of plain words.')) }),
      ),
    }),
    people: v.strictObject({
      $schema,
      people: v.array(
        v.strictObject({
          id: kebab,
          name: words,
          credential: v.pipe(words, about('Only what was confirmed; else "whom the article calls \u2026".')),
        }),
      ),
    }),
    care: v.strictObject({
      $schema,
      flags: v.array(v.strictObject({ lang, id: kebab, level: v.picklist(urgencies), text: rich })),
    }),
    calm: calmOf(known),
    /** "How are you right now?": what is asked, and where each answer leads. */
    checkin: checkInOf(known),
    support: v.strictObject({ $schema, countries: v.array(Country), lines: v.array(Line) }),
    display: displayWords,
    summary: summaryOf(known),
    talk: talkOf(known),
    find: findOf(known),
    exit: Exit,
    offline: Offline,
    proof: Proof,
    rehearsal: Rehearsal,
    shipped: Shipped,
    /** Pages that are prose: about, privacy and safer reading. */
    pages: v.strictObject({
      $schema,
      pages: v.array(v.strictObject({ lang, id: kebab, title: words, tab: words, lead: rich, blocks: v.array(Block) })),
    }),
    print: Print,
    listen: Listen,
  }
}

export type Verdict = (typeof verdicts)[number]
export type Urgency = (typeof urgencies)[number]
export type Hour = (typeof hours)[number]
type Of<Key extends keyof ReturnType<typeof schemaOf>> = v.InferOutput<ReturnType<typeof schemaOf>[Key]>
export type Guide = Of<'guide'>
export type Section = Of<'section'>
export type Block = Section['blocks'][number]
export type Widget = Of<'widget'>
export type WidgetOf<Kind extends Widget['kind']> = Extract<Widget, { kind: Kind }>
/** The words of a widget as they stand in the page, and the kind that brings them to life. */
export type TryWords = Pick<Widget, 'heading' | 'lead' | 'close' | 'lang'> & {
  kind?: Widget['kind']
  parts: { title: string; text?: Rich | undefined; items?: Rich[] | undefined }[]
}
export type Questions = Of<'questions'>
export type Question = Questions['cards'][number]
export type Claims = Of<'claims'>
export type Claim = Claims['claims'][number]
/** `cited`: some step, card or claim rests on it; the others stand under "Read, not cited". */
export type Source = Of<'sources'>['sources'][number] & { cited: boolean }
export type Sources = { sources: Source[] }
export type Gaps = Of<'gaps'>
export type Glossary = Of<'glossary'>
export type Term = Glossary['terms'][number]
export type Care = NonNullable<Question['care']>
export type Flag = Care['flags'][number]
export type CheckIn = Of<'checkin'>
export type Asked = CheckIn['questions'][number]
export type Outcome = CheckIn['outcomes'][number]
export type Support = Of<'support'>
export type Line = Support['lines'][number]
export type Country = Support['countries'][number]
export type DisplayWords = Of<'display'>
export type Talk = Of<'talk'>
export type Recipient = Talk['recipients'][number]
export type TalkLine = Recipient['groups'][number]['lines'][number]
export type SafeAnswer = Talk['safe']['answers'][number]['id']
export type Summary = Of<'summary'>
export type StatementGroup = Summary['groups'][number]
export type Statement = StatementGroup['statements'][number]
export type Calm = Of<'calm'>
export type Pages = Of<'pages'>
export type OfflineWords = Of<'offline'>
export type ProofWords = Of<'proof'>
export type RehearsalWords = Of<'rehearsal'>
/** A package with what its own `package.json` says of it. */
export type Licensed = Of<'shipped'>['packages'][number] & { name: string; version: string; licence: string }
export type ShippedWords = Omit<Of<'shipped'>, 'packages'> & { packages: Licensed[] }
export type Page = Pages['pages'][number]
export type { Inline, LinkKind, Rich }
export type PrintWords = Of<'print'>
export type ListenWords = Of<'listen'>
/** The table behind Find, with the signs of danger that it names. */
export type Find = Of<'find'> & { flags: Flag[] }
/** A thing that can be found: where it leads, its title, its first words, and rare words that are in it and not shown. */
export type FindDoc = readonly [to: Target, title: string, text: string, more?: string]
export type { Target } from './find.ts'
