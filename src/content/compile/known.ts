import type { Urgency, Verdict } from '../schema.ts'
import { linkKinds, type LinkKind } from './inline.ts'

/** The JSON as written, before any check. */
export type Written = { readonly [file: string]: unknown }

/** Everything that a reference in the words can name: the picklists of the schema are made from it. */
export type Known = {
  verdicts: Readonly<Record<string, Verdict>>
  cites: Readonly<Record<string, string>>
  claims: Readonly<Record<string, { heard: string; says: string; lang?: string | undefined }>>
  people: Readonly<Record<string, { name: string; credential: string }>>
  flags: Readonly<Record<string, { level: Urgency; text: string; lang?: string | undefined }>>
  drawings: readonly string[]
  groups: readonly string[]
  /** Names inside the check-in: its questions, its outcomes, and what its help lines are for. */
  checkIn: Readonly<Record<'questions' | 'outcomes' | 'topics', readonly string[]>>
  targets: Readonly<Record<LinkKind, readonly string[]>>
}

/** First parts of the addresses that words may link to. */
const pages = [
  'home',
  'questions',
  'your-guide',
  'support',
  'evidence',
  'glossary',
  'privacy',
  'safer-reading',
  'about',
  'talk',
  'summary',
  'calm',
  'check-in',
  'print',
]
const drawings = ['letter', 'sand']

/** Reads the names out of files that nobody has checked yet; what is malformed is left to the schema to report. */
export function knownIn(written: Written, joined?: Joined): Known {
  const table = (file: string, key: string) => rowsOf(written[file], key)
  const claims = table('claims.json', 'claims')
  const steps = table('guide.json', 'parts').flatMap((part) =>
    Array.isArray(part['sections']) ? part['sections'].map(String) : [],
  )
  const targets = Object.fromEntries(linkKinds.map((kind) => [kind, [] as string[]])) as Record<LinkKind, string[]>
  targets.claim = idsOf(claims)
  targets.term = idsOf(table('glossary.json', 'terms'))
  targets.question = idsOf(table('questions.json', 'cards'))
  targets.line = idsOf(table('support.json', 'lines'))
  targets.step = steps
  targets.page = pages
  return {
    verdicts: keyed(claims, (row) => row['verdict'] as Verdict),
    cites: keyed(table('sources.json', 'sources'), (row) => citeOf(row, joined)),
    claims: keyed(claims, (row) => ({ heard: String(row['heard']), says: String(row['says']), ...langOf(row) })),
    people: keyed(table('people.json', 'people'), (row) => ({
      name: String(row['name']),
      credential: String(row['credential']),
    })),
    flags: keyed(table('care.json', 'flags'), (row) => ({
      level: row['level'] as Urgency,
      text: String(row['text']),
      ...langOf(row),
    })),
    drawings: [...steps, ...drawings],
    groups: idsOf(table('questions.json', 'groups')),
    checkIn: {
      questions: idsOf(table('checkin.json', 'questions')),
      outcomes: idsOf(table('checkin.json', 'outcomes')),
      topics: idsOf(table('checkin.json', 'lines')),
    },
    targets,
  }
}

type Row = Record<string, unknown>

function rowsOf(file: unknown, key: string): Row[] {
  const rows = typeof file === 'object' && file !== null ? (file as Row)[key] : undefined
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : []
}

const langOf = (row: Row): { lang?: string } => (typeof row['lang'] === 'string' ? { lang: row['lang'] } : {})

const idsOf = (rows: readonly Row[]): string[] => rows.map((row) => String(row['id']))

function keyed<T>(rows: readonly Row[], value: (row: Row) => T): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [String(row['id']), value(row)]))
}

/** How a language joins the names of authors. */
type Joined = { and: string; others: string }

/** "Bird and others, 2011": how a source is named in running text. */
export function citeOf(source: Row, { and, others }: Joined = { and: 'and', others: 'and others' }): string {
  if (typeof source['cite'] === 'string') return source['cite']
  const authors = [source['authors'], source['title']].find((name) => typeof name === 'string') ?? ''
  const names = authors.split(/,\s*|;\s*|\s+and\s+|\s*&\s*/).filter(Boolean)
  const surname = (name: string): string => name.replace(/\s+[A-Z]{1,4}(-[A-Z])?$/, '').replace(/\s+et al\.?$/, '')
  const [first = '', second] = names
  const who =
    names.length === 1
      ? surname(first)
      : names.length === 2 && second
        ? `${surname(first)} ${and} ${surname(second)}`
        : `${surname(first)} ${others}`
  return typeof source['year'] === 'number' ? `${who}, ${source['year']}` : who
}
