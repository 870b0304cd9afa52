import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFixed } from '../../src/content/compile/fixed.ts'
import { readContent } from '../../src/content/compile/read.ts'

/** A language that nobody speaks: right to left, longer than the guide's own, every word of it strange. */
export const pseudo = { id: 'xr', name: 'Xrtl', dir: 'rtl', dates: 'ar', and: 'uñd', others: 'uñd mehr' }

const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ô',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'À',
  E: 'É',
  S: 'Š',
}

/** Lines that have to fit somewhere, by their file: the characters that they may have. */
const room: Record<string, number> = { 'calm.json': 45, 'summary.json': 72 }

/** The same words, accented, a third longer in their last sentence, and wrapped. Marks, holes and numbers stay. */
export function pseudoText(text: string, most = Infinity): string {
  const strange = text
    .split(/(\{[^}]*\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[aeioucnAES]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
  const more = 'ümlaût '.repeat(Math.ceil(text.length / 21)).trim()
  const end = Array.from(strange.matchAll(/[.?!](?=\W*(?:\s|$))/g)).at(-1)?.index ?? strange.length
  // Bold words at the head of a paragraph stay its name.
  const wrapped = (inside: string): string => (inside.startsWith('**') ? `**‹${inside.slice(2)}›` : `‹${inside}›`)
  return (
    [wrapped(`${strange.slice(0, end)} ${more}${strange.slice(end)}`), wrapped(strange)].find(
      ({ length }) => length <= most || text.length > most,
    ) ?? strange
  )
}

function pseudoOf(file: string, value: unknown, key = '', holder: object = {}): unknown {
  if (isFixed(file, key, value, holder)) return value
  if (typeof value === 'string') return pseudoText(value, room[file])
  if (Array.isArray(value)) return value.map((each: unknown) => pseudoOf(file, each, key, holder))
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inside]) => [name, pseudoOf(file, inside, name, value as object)]),
  )
}

/** The one step that nobody has put into this language yet: it has a name for the map, and nothing else. */
export const leftOut = 'feeling-brain'

/** A folder with the words of the guide, and this language over all of them but one step. */
export function writePseudo(folder: string): void {
  for (const name of readdirSync('src/content'))
    if (name.endsWith('.json') || ['sections', 'widgets'].includes(name))
      cpSync(join('src/content', name), join(folder, name), { recursive: true })
  const english = { id: 'en', name: 'English', dir: 'ltr', dates: 'en-GB', and: 'and', others: 'and others' }
  write(folder, 'languages.json', { languages: [english, pseudo] })
  for (const [file, words] of Object.entries(readContent('src/content'))) {
    if (file === `widgets/${leftOut}.json`) continue
    const whole = pseudoOf(file, words) as { title: string; tab: string }
    write(join(folder, pseudo.id), file, file === `sections/${leftOut}.json` ? { title: whole.title } : whole)
  }
}

function write(folder: string, file: string, value: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), JSON.stringify(value))
}
