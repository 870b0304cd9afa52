import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Languages, type Language } from '../languages.ts'
import type { Written } from './known.ts'
import { overlaid } from './overlay.ts'
import { checked, ContentError, problem, type Problem } from './problem.ts'

const list = 'languages.json'

/** The languages that a folder of words is in: first the one that it is written in. */
export function readLanguages(folder: string): readonly Language[] {
  const problems: Problem[] = []
  const found = checked(Languages, list, readFile(folder, list), problems)
  if (!found) throw new ContentError(problems)
  return found.languages
}

/**
 * Every JSON file that the guide is written in, by its path under the folder. Other languages are not among them. What
 * a file says of its own schema is for editors and goes no further.
 */
export function readContent(folder: string): Written {
  const others = existsSync(join(folder, list)) ? readLanguages(folder).slice(1) : []
  const names = namesIn(folder).filter((name) => name !== list && !others.some(({ id }) => name.startsWith(`${id}/`)))
  return readFiles(folder, names)
}

/** The words in one of the languages: those that the guide is written in, and its own laid over them. */
export function readWords(folder: string, id: string): Written {
  const [first] = readLanguages(folder)
  const written = readContent(folder)
  if (!first || first.id === id) return written
  const own = join(folder, id)
  const over = existsSync(own) ? readFiles(own, namesIn(own)) : {}
  return overlaid(written, over, { from: first.id, to: id })
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('schemas/'))
    .toSorted()

const readFiles = (folder: string, names: readonly string[]): Written =>
  Object.fromEntries(names.map((name) => [name, readFile(folder, name)]))

function readFile(folder: string, file: string): unknown {
  try {
    return withoutSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  } catch (fault) {
    const found = fault instanceof Error ? fault.message : String(fault)
    throw new ContentError([problem(file, '(no id)', '(the whole file)', found, 'valid JSON')])
  }
}

function withoutSchema(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written
  const { $schema: _schema, ...words } = written as Record<string, unknown>
  return words
}
