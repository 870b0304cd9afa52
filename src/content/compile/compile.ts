import {
  schemaOf,
  type Calm,
  type Country,
  type Guide,
  type Question,
  type Section,
  type TryWords,
  type Widget,
} from '../schema.ts'
import type { Language } from '../languages.ts'
import { crossCheck } from './check.ts'
import { findDocsOf, findProblems, withFlags } from './findIndex.ts'
import { knownIn, type Written } from './known.ts'
import { minutesOf } from './reading.ts'
import { checked, ContentError, type Problem } from './problem.ts'
import { widgetWords } from './widgetWords.ts'

/** What the map needs to know of a step without loading it. */
export type Step = Pick<Section, 'id' | 'title' | 'tab' | 'updated'> & { minutes: number }
export type Spine = Omit<Guide, 'parts'> & {
  parts: (Omit<Guide['parts'][number], 'sections'> & { steps: Step[] })[]
  /** Emergency numbers stand under every care card that says "now", so every page has them. */
  emergency: Pick<Country, 'id' | 'name' | 'call' | 'also'>[]
}
/** A step with the cards that belong to it: the same cards as on /questions, from one source. */
export type Leaf = Omit<Section, 'questions'> & { try: TryWords; cards: Question[] }

export type Content = ReturnType<typeof compile>

/**
 * Checks all of the words and every reference in them, and gives them in the form that the pages draw.
 * Throws a ContentError that lists every problem.
 */
export function compile(written: Written, language?: Language) {
  const known = knownIn(written, language)
  const schema = schemaOf(known)
  const problems: Problem[] = []
  const file = <Key extends Exclude<keyof typeof schema, 'section' | 'widget'>>(key: Key) =>
    checked(schema[key], `${key}.json`, written[`${key}.json`], problems)
  const filesIn = (folder: string) => Object.keys(written).filter((name) => name.startsWith(`${folder}/`))
  const parsed = {
    guide: file('guide'),
    questions: file('questions'),
    claims: file('claims'),
    sources: file('sources'),
    gaps: file('gaps'),
    glossary: file('glossary'),
    care: file('care'),
    checkin: file('checkin'),
    support: file('support'),
    calm: file('calm'),
    people: file('people'),
    pages: file('pages'),
    display: file('display'),
    summary: file('summary'),
    talk: file('talk'),
    find: file('find'),
    print: file('print'),
    listen: file('listen'),
    exit: file('exit'),
    offline: file('offline'),
    proof: file('proof'),
    rehearsal: file('rehearsal'),
    shipped: file('shipped'),
    sections: filesIn('sections').flatMap((name) =>
      namedAs(name, (section) => section.id, checked(schema.section, name, written[name], problems), problems),
    ),
    widgets: filesIn('widgets').flatMap((name) =>
      namedAs(name, (widget) => widget.step, checked(schema.widget, name, written[name], problems), problems),
    ),
  }
  if (problems.length > 0) throw new ContentError(problems)
  const whole = parsed as { [Key in keyof typeof parsed]: NonNullable<(typeof parsed)[Key]> }
  const wrong = crossCheck(whole, Object.keys(written))
  if (wrong.length > 0) throw new ContentError(wrong)
  const leaves = leavesOf(whole.sections, whole.questions.cards, triesOf(whole.widgets, whole.calm))
  const find = withFlags(whole.find, whole.care.flags)
  const findDocs = findDocsOf({ ...whole, find, leaves })
  const lost = findProblems(find, findDocs)
  if (lost.length > 0) throw new ContentError(lost)
  const cited = citedIn(written)
  const sources = { sources: whole.sources.sources.map((source) => ({ ...source, cited: cited.has(source.id) })) }
  return {
    ...whole,
    sources,
    find,
    findDocs,
    ui: written['ui.json'],
    spine: spineOf(whole.guide, leaves, whole.support.countries),
    leaves,
  }
}

/** A step, and the widget in it, are named by their files. */
function namedAs<T>(file: string, idOf: (found: T) => string, found: T | undefined, problems: Problem[]): T[] {
  if (found === undefined) return []
  const id = idOf(found)
  if (!file.endsWith(`/${id}.json`))
    problems.push({
      file,
      id,
      field: file.startsWith('widgets/') ? 'step' : 'id',
      found: id,
      allowed: 'the name of the file',
    })
  return [found]
}

/** The ids of all sources that a claim, a step, a card or a gap names. */
function citedIn(written: Written): Set<string> {
  const others = JSON.stringify({ ...written, 'sources.json': null })
  return new Set(
    Array.from(others.matchAll(/\{s:([a-z0-9-]+)\}|"([a-z0-9-]+)"/g), ([, inline, listed]) => inline ?? listed ?? ''),
  )
}

function spineOf(guide: Guide, leaves: readonly Leaf[], countries: readonly Country[]): Spine {
  const stepOf = (id: string): Step[] =>
    leaves
      .filter((leaf) => leaf.id === id)
      .map((leaf) => ({
        id,
        title: leaf.title,
        tab: leaf.tab,
        updated: leaf.updated,
        minutes: minutesOf(leaf),
      }))
  return {
    ...guide,
    parts: guide.parts.map(({ sections: ids, ...part }) => ({ ...part, steps: ids.flatMap(stepOf) })),
    emergency: countries.map(({ id, name, call, also }) => ({ id, name, call, also })),
  }
}

/** The words of each step's one thing to try. */
const triesOf = (widgets: readonly Widget[], calm: Calm): Record<string, TryWords> =>
  Object.fromEntries(widgets.map((widget) => [widget.step, widgetWords(widget, calm)]))

function leavesOf(
  sections: readonly Section[],
  cards: readonly Question[],
  tries: Readonly<Record<string, TryWords>>,
): Leaf[] {
  return sections.map(({ questions, ...section }) => ({
    ...section,
    // A step without one was told before (`check.ts`).
    try: tries[section.id] ?? { heading: '', lead: [], parts: [] },
    cards: questions.flatMap((id) => cards.filter((card) => card.id === id)),
  }))
}
