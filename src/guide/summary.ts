import type { Care, Statement, StatementGroup } from '../content/schema.ts'

/** What was picked: a statement's id, and what stands in its blank. */
export type Picks = Readonly<Record<string, string>>
/** A line of the sheet. `letters`: its length, with what was written counted twice, since it may be in wide letters. */
export type SheetLine = { id: string; text: string; letters: number }
/** What is printed: the groups that have something picked, in order, each with its lines. */
export type Sheet = readonly { title: string; lines: readonly SheetLine[] }[]
/** How large the sheet is set, so that whatever was picked stands on one page. */
export type SheetSize = 'few' | 'some' | 'many' | 'all'

/** Characters that a blank holds: two rows of the smallest setting. */
export const longestBlank = 80
/** What a person can fill in with a pen. */
const toFillIn = '____________________'

/** The fields of the form, by their names. */
export const pickField = 'pick'
/** The name of the field in which the blank of a statement is filled in. */
export const blankField = (id: string): string => `blank-${id}`

/** What a form says. Ids that name no statement are left out, and a blank is one line of at most `longestBlank`. */
export function picksFrom(fields: Iterable<readonly [string, unknown]>, groups: readonly StatementGroup[]): Picks {
  const entries = [...fields].filter((field): field is [string, string] => typeof field[1] === 'string')
  const picked = new Set(entries.filter(([name]) => name === pickField).map(([, id]) => id))
  const written = new Map(entries)
  return Object.fromEntries(
    statementsOf(groups)
      .filter(({ id }) => picked.has(id))
      .map(({ id }) => [id, tidy(written.get(blankField(id)) ?? '')]),
  )
}

/** All that can be picked, in the order of the form. */
export const statementsOf = (groups: readonly StatementGroup[]): Statement[] =>
  groups.flatMap((group) => group.statements)

/** What was picked, in the order of the form, whatever order it was picked in. */
export function sheetOf(groups: readonly StatementGroup[], picks: Picks): Sheet {
  return groups
    .map(({ title, statements }) => ({
      title,
      lines: statements.flatMap((statement) => {
        const blank = Object.hasOwn(picks, statement.id) ? picks[statement.id] : undefined
        return blank === undefined ? [] : [lineOf(statement, blank)]
      }),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A statement with what was written into its blank, or with room for a pen. */
function lineOf({ id, text, blank }: Statement, written: string): SheetLine {
  if (blank === undefined) return { id, text, letters: text.length }
  const filled = written || toFillIn
  return { id, text: `${text} ${filled}`, letters: text.length + 1 + 2 * filled.length }
}

/** Rows that a sheet takes with so many letters to a row: the lines, and two for each heading. */
export const rowsOf = (sheet: Sheet, toARow: number): number =>
  sheet
    .flatMap(({ lines }) => lines)
    .reduce((rows, { letters }) => rows + Math.ceil(letters / toARow), 2 * sheet.length)

/** How much one page of A4 or Letter holds at each size, the largest first. What fits in none of them is `all`. */
const room: readonly { size: SheetSize; toARow: number; rows: number }[] = [
  { size: 'few', toARow: 72, rows: 26 },
  { size: 'some', toARow: 84, rows: 36 },
  { size: 'many', toARow: 44, rows: 86 },
]

/** The largest at which all rows stand on one page, or `all` where none is small enough. */
export const sizeOf = (sheet: Sheet): SheetSize =>
  room.find(({ toARow, rows }) => rowsOf(sheet, toARow) <= rows)?.size ?? 'all'

/** The card of a statement that may be a sign of danger. All its signs have one level. */
export function careOf({ flags }: Pick<Statement, 'flags'>): Care | undefined {
  const [first] = flags ?? []
  return first && flags && { level: first.level, flags }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestBlank).trim()
