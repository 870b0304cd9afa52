import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { schemaOf } from '../schema.ts'
import { knownIn, type Known, type Written } from './known.ts'

/** Where the names that exist stand, once for all of the schemas. */
const namesFile = 'names.json'

/**
 * The schemas as JSON Schema, for editors: a file for each kind of file, and one with every name that a reference may
 * use. Editors complete names from it, and underline those that do not exist, in running text too.
 */
export function editorSchemas(written: Written): Record<string, string> {
  const known = knownIn(written)
  const names = namesOf(known)
  const byList = new Map(Object.entries(names).map(([name, ids]) => [JSON.stringify(ids), name]))
  /** The same with each list of names, and each text with markup, in one place. */
  const linked = (made: unknown): unknown => {
    if (typeof made !== 'object' || made === null) return made
    if (Array.isArray(made)) return made.map(linked)
    const { markup, description, ...rest } = made as Record<string, unknown>
    const about = description === undefined ? {} : { description }
    const to = markup === true ? 'rich' : byList.get(JSON.stringify(rest['enum']))
    if (to) return { $ref: `${namesFile}#/definitions/${to}`, ...about }
    return { ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, linked(value)])), ...about }
  }
  const schemas = Object.entries(schemaOf(known)).map(([name, schema]) => {
    // What a field becomes is nothing to an editor, and what is said about it may stand after that.
    const made = toJsonSchema(schema, { errorMode: 'ignore', ignoreActions: ['transform', 'raw_transform'] })
    return [`${name}.json`, textOf(linked(made))] as const
  })
  const definitions = Object.fromEntries(Object.entries(names).map(([name, ids]) => [name, { enum: ids }]))
  return {
    ...Object.fromEntries(schemas),
    [namesFile]: textOf({ definitions: { ...definitions, rich: richOf(known) } }),
  }
}

const textOf = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`

/** The lists that references choose from, by the name of what they hold. */
function namesOf({ verdicts, cites, people, flags, drawings, groups, checkIn, targets }: Known) {
  return {
    claim: Object.keys(verdicts),
    source: Object.keys(cites),
    person: Object.keys(people),
    flag: Object.keys(flags),
    drawing: [...drawings],
    group: [...groups],
    checkInQuestion: [...checkIn.questions],
    outcome: [...checkIn.outcomes],
    topic: [...checkIn.topics],
    term: [...targets.term],
    step: [...targets.step],
    question: [...targets.question],
    line: [...targets.line],
    page: [...targets.page],
  }
}

/** Words with small markup, in which an editor knows the names too. */
function richOf({ verdicts, cites, targets }: Known): JsonSchema {
  const any = (ids: readonly string[]): string => `(?:${ids.join('|')})`
  const links = Object.entries(targets).map(([kind, ids]) => `${kind}:${any(ids)}`)
  const marks = [
    String.raw`[^{}\[\]*]`,
    String.raw`\*\*[^*]+\*\*`,
    String.raw`\{${any(Object.keys(verdicts))}\}`,
    String.raw`\{s:${any(Object.keys(cites))}\}`,
    String.raw`\[[^\]]+\]\((?:${links.join('|')})\)`,
  ]
  return {
    type: 'string',
    minLength: 1,
    pattern: `^(?:${marks.join('|')})+$`,
    description: [
      'Words with small markup: **strong**, {c14} (the verdict of a claim, after its sentence), {s:bird-2011} (a source),',
      `[words](term:oxytocin), [words](step:let-it-be), [words](question:q21), [words](page:support). Terms: ${targets.term.join(', ')}.`,
    ].join(' '),
  }
}

/** Writes those that changed into `schemas/`. Gives back their names. */
export function writeEditorSchemas(folder: string, written: Written): string[] {
  const changed = Object.entries(editorSchemas(written)).filter(([file, text]) => {
    const target = join(folder, 'schemas', file)
    return !existsSync(target) || readFileSync(target, 'utf8') !== text
  })
  for (const [file, text] of changed) {
    const target = join(folder, 'schemas', file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return changed.map(([file]) => file)
}
