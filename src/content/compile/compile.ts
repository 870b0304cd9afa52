import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { schemaOf, type Country, type Guide, type Question, type Section } from '../schema.ts'
import { crossCheck } from './check.ts'
import { findDocsOf, findProblems, withFlags } from './findIndex.ts'
import { knownIn, type Written } from './known.ts'
import { minutesOf } from './reading.ts'
import { checked, ContentError, type Problem } from './problem.ts'

/** What the map needs to know of a step without loading it. */
export type Step = Pick<Section, 'id' | 'title' | 'tab' | 'updated'> & { minutes: number }
export type Spine = Omit<Guide, 'parts'> & {
  parts: (Omit<Guide['parts'][number], 'sections'> & { steps: Step[] })[]
  /** Emergency numbers stand under every care card that says "now", so every page has them. */
  emergency: Pick<Country, 'id' | 'name' | 'call' | 'also'>[]
}
/** A step with the cards that belong to it: the same cards as on /questions, from one source. */
export type Leaf = Omit<Section, 'questions'> & { cards: Question[] }

export type Content = ReturnType<typeof compile>

/** Reads every JSON file under the content folder, by its path in that folder. */
export function readContent(folder: string): Written {
  const read = (file: string): [string, unknown] => {
    try {
      return [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]
    } catch (problem) {
      throw new ContentError([
        {
          file,
          id: '(no id)',
          field: '(the whole file)',
          found: problem instanceof Error ? problem.message : String(problem),
          allowed: 'valid JSON',
        },
      ])
    }
  }
  const json = (under: string): string[] =>
    readdirSync(join(folder, under))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
  return Object.fromEntries([...json('.'), ...json('sections').map((name) => `sections/${name}`)].map(read))
}

/**
 * Checks all of the words and every reference in them, and gives them in the form that the pages draw.
 * Throws a ContentError that lists every problem.
 */
export function compile(written: Written) {
  const known = knownIn(written)
  const schema = schemaOf(known)
  const problems: Problem[] = []
  const file = <Key extends Exclude<keyof typeof schema, 'section'>>(key: Key) =>
    checked(schema[key], `${key}.json`, written[`${key}.json`], problems)
  const parsed = {
    guide: file('guide'),
    questions: file('questions'),
    claims: file('claims'),
    sources: file('sources'),
    gaps: file('gaps'),
    glossary: file('glossary'),
    care: file('care'),
    support: file('support'),
    people: file('people'),
    pages: file('pages'),
    find: file('find'),
    sections: Object.keys(written)
      .filter((name) => name.startsWith('sections/'))
      .flatMap((name) => sectionIn(name, checked(schema.section, name, written[name], problems), problems)),
  }
  if (problems.length > 0) throw new ContentError(problems)
  const whole = parsed as { [Key in keyof typeof parsed]: NonNullable<(typeof parsed)[Key]> }
  const wrong = crossCheck(whole, Object.keys(written))
  if (wrong.length > 0) throw new ContentError(wrong)
  const find = withFlags(whole.find, whole.care.flags)
  const findDocs = findDocsOf({ ...whole, find })
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
    spine: spineOf(whole.guide, whole.sections, whole.support.countries),
    leaves: leavesOf(whole.sections, whole.questions.cards),
  }
}

/** A step is named by its file. */
function sectionIn(file: string, section: Section | undefined, problems: Problem[]): Section[] {
  if (section && file !== `sections/${section.id}.json`)
    problems.push({ file, id: section.id, field: 'id', found: section.id, allowed: 'the name of the file' })
  return section ? [section] : []
}

/** The ids of all sources that a claim, a step, a card or a gap names. */
function citedIn(written: Written): Set<string> {
  const others = JSON.stringify({ ...written, 'sources.json': null })
  return new Set(
    Array.from(others.matchAll(/\{s:([a-z0-9-]+)\}|"([a-z0-9-]+)"/g), ([, inline, listed]) => inline ?? listed ?? ''),
  )
}

function spineOf(guide: Guide, sections: readonly Section[], countries: readonly Country[]): Spine {
  const stepOf = (id: string): Step[] =>
    sections
      .filter((section) => section.id === id)
      .map((section) => ({
        id,
        title: section.title,
        tab: section.tab,
        updated: section.updated,
        minutes: minutesOf(section),
      }))
  return {
    ...guide,
    parts: guide.parts.map(({ sections: ids, ...part }) => ({ ...part, steps: ids.flatMap(stepOf) })),
    emergency: countries.map(({ id, name, call, also }) => ({ id, name, call, also })),
  }
}

function leavesOf(sections: readonly Section[], cards: readonly Question[]): Leaf[] {
  return sections.map(({ questions, ...section }) => ({
    ...section,
    cards: questions.flatMap((id) => cards.filter((card) => card.id === id)),
  }))
}
