import { isFixed, marksIn } from './fixed.ts'
import type { Written } from './known.ts'
import { ContentError, problem, type Problem } from './problem.ts'

type Row = Readonly<Record<string, unknown>>
type At = { file: string; id: string; path: string }
type Told = (at: At, field: string, found: unknown, allowed: string) => void

/** Lists that each language has its own of: what people type is not translated, it is collected. */
const ownLists: Readonly<Record<string, readonly string[]>> = {
  'find.json': ['same', 'small', 'right', 'danger', 'rows'],
}
/** Files whose rows stand on a page one by one: each is in the language, or it stays as it was and says so. */
const unitLists: Readonly<Record<string, string>> = {
  'questions.json': 'cards',
  'claims.json': 'claims',
  'glossary.json': 'terms',
  'support.json': 'lines',
  'pages.json': 'pages',
  'care.json': 'flags',
  'sources.json': 'sources',
}
/** Files that are one page or one tool: in the language as a whole, or not at all. */
const wholeFiles = /^widgets\/|^(calm|checkin|display|gaps|listen|print|summary|talk)\.json$/

/**
 * The words of another language laid over those that the guide is written in. Words change; whatever else the files
 * hold stays: ids, addresses, numbers, levels of care, what is cited. What has no words in the language yet, or not
 * all of them, stays as it was and carries `lang: from`.
 * Throws a ContentError that lists what the overlay has and the guide has not, and what it may not change.
 */
export function overlaid(english: Written, over: Written, { from, to }: { from: string; to: string }): Written {
  const problems: Problem[] = []
  const tell: Told = (at, field, found, allowed) => {
    problems.push(problem(`${to}/${at.file}`, at.id, `${at.path}${field}`, said(found), allowed))
  }
  for (const file of Object.keys(over))
    if (!Object.hasOwn(english, file))
      tell({ file, id: '(no id)', path: '' }, '(the whole file)', file, 'a file that the guide has')
  const files = Object.entries(english).map(([file, whole]) => [
    file,
    isRow(whole) ? laidOver(file, whole, over[file], from, tell) : whole,
  ])
  if (problems.length > 0) throw new ContentError(problems)
  return Object.fromEntries(files) as Written
}

function laidOver(file: string, english: Row, over: unknown, from: string, tell: Told): unknown {
  const at: At = { file, id: typeof english['id'] === 'string' ? english['id'] : '(no id)', path: '' }
  const merged = over === undefined ? english : (merge(english, over, at, tell) as Row)
  if (file.startsWith('sections/')) {
    const { short, blocks, take } = english
    if (isWhole({ short, blocks, take }, over, file)) return merged
    // Its name can be known before its words are: the map has it.
    return { ...english, title: merged['title'], tab: merged['tab'], lang: from }
  }
  if (wholeFiles.test(file)) return isWhole(english, over, file) ? merged : { ...english, lang: from }
  const list = unitLists[file]
  if (!list || !Array.isArray(english[list])) return merged
  const rows = isRow(over) ? over[list] : undefined
  const done = merged[list] as readonly Row[]
  return {
    ...merged,
    [list]: (english[list] as readonly Row[]).map((row, index) =>
      isWhole(row, rowWith(row['id'], rows), file) ? done[index] : { ...row, lang: from },
    ),
  }
}

/** Words of the overlay in the place of those below them. What may not be changed is told, and stays. */
function merge(below: unknown, over: unknown, at: At, tell: Told): unknown {
  if (Array.isArray(below)) return mergeList(below, over, at, tell)
  if (isRow(below)) {
    if (!isRow(over)) return refuse(below, over, at, tell, 'an object')
    const own = { ...at, id: typeof below['id'] === 'string' ? below['id'] : at.id }
    const known = Object.keys(below)
    const merged: Record<string, unknown> = { ...below }
    for (const [key, value] of Object.entries(over)) {
      const inside = { ...own, path: at.path === '' ? key : `${at.path}.${key}` }
      if (!known.includes(key)) tell(inside, '', key, known.join(', '))
      else if (ownLists[at.file]?.includes(key)) merged[key] = ownList(key, below[key], value, inside, tell)
      else if (isFixed(at.file, key, below[key], below)) refuse(below[key], value, inside, tell, said(below[key]))
      else merged[key] = merge(below[key], value, inside, tell)
    }
    return merged
  }
  if (typeof below !== 'string') return refuse(below, over, at, tell, said(below))
  if (typeof over !== 'string' || over === '') return refuse(below, over, at, tell, 'words')
  if (marksIn(over) !== marksIn(below))
    tell(at, '', marksIn(over) || over, `${marksIn(below) || 'no mark, no number'}, as in "${below}"`)
  return over
}

/** Things that have an id are found by it; everything else by its place. */
function mergeList(below: readonly unknown[], over: unknown, at: At, tell: Told): unknown {
  if (!Array.isArray(over)) return refuse(below, over, at, tell, 'a list')
  const ids = idsOf(below)
  if (ids.length > 0) {
    for (const row of over)
      if (!ids.includes(String(isRow(row) ? row['id'] : row)))
        tell(at, '.id', isRow(row) ? row['id'] : row, ids.join(', '))
    return below.map((row) => {
      const own = rowWith((row as Row)['id'], over)
      return own === undefined ? row : merge(row, own, at, tell)
    })
  }
  if (over.length > below.length) tell(at, '', `${over.length} in the list`, `${below.length}, as in the guide`)
  return below.map((each, index) =>
    over[index] === undefined || over[index] === null
      ? each
      : merge(each, over[index], { ...at, path: `${at.path}[${index}]` }, tell),
  )
}

/** A list of the language's own. No sign of danger may be lost in it. */
function ownList(key: string, below: unknown, over: unknown, at: At, tell: Told): unknown {
  const flagsIn = (list: unknown): string[] =>
    (Array.isArray(list) ? list : []).flatMap((row: unknown) =>
      isRow(row) && Array.isArray(row['flags']) ? row['flags'].map(String) : [],
    )
  const lost = flagsIn(below).filter((flag) => !flagsIn(over).includes(flag))
  if (lost.length > 0)
    tell(at, '', `no words for ${[...new Set(lost)].join(', ')}`, `every sign that ${key} leads to in the guide`)
  return over
}

function refuse(below: unknown, over: unknown, at: At, tell: Told, allowed: string): unknown {
  if (JSON.stringify(over) !== JSON.stringify(below)) tell(at, '', over, allowed)
  return below
}

/** Whether every word has its counterpart. */
function isWhole(below: unknown, over: unknown, file: string, key = '', holder: object = {}): boolean {
  if (isFixed(file, key, below, holder)) return true
  if (typeof below === 'string') return typeof over === 'string'
  if (Array.isArray(below)) {
    const byId = idsOf(below).length > 0
    return below.every((each, index) =>
      isWhole(
        each,
        byId ? rowWith((each as Row)['id'], over) : Array.isArray(over) ? over[index] : undefined,
        file,
        key,
        holder,
      ),
    )
  }
  if (!isRow(below)) return true
  return Object.entries(below).every(([name, value]) =>
    isWhole(value, isRow(over) ? over[name] : undefined, file, name, below),
  )
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))

/** The ids of a list in which each thing has one. */
const idsOf = (list: readonly unknown[]): string[] => {
  const ids = list.flatMap((row) => (isRow(row) && typeof row['id'] === 'string' ? [row['id']] : []))
  return ids.length === list.length ? ids : []
}

const rowWith = (id: unknown, list: unknown): Row | undefined =>
  Array.isArray(list) ? list.find((row): row is Row => isRow(row) && row['id'] === id) : undefined
