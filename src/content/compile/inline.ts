import type { Verdict } from '../schema.ts'
import type { Known } from './known.ts'

/** One piece of running text, as the pages draw it. Plain words are plain strings. */
export type Inline =
  | string
  | { strong: string }
  | { claim: string; verdict: Verdict }
  | { source: string; text: string }
  | { to: LinkKind; id: string; text: string }

export type Rich = readonly Inline[]

/** What a link in the words can point to. `page` takes the first part of an address, such as `support`. */
export const linkKinds = ['term', 'step', 'question', 'claim', 'page', 'line'] as const
export type LinkKind = (typeof linkKinds)[number]

const mark =
  /\*\*(?<strong>[^*]+)\*\*|\{(?<claim>c\d+)\}|\{s:(?<source>[a-z0-9-]+)\}|\[(?<text>[^\]]+)\]\((?<to>[a-z]+):(?<id>[A-Za-z0-9-]+)\)/g

/**
 * Turns the writers' small markup into pieces that need no parser in the reader's browser:
 * `**strong**`, `{c14}` (the verdict of a claim), `{s:bird-2011}` (a source), `[words](term:oxytocin)`.
 * Throws with what was found and what is allowed.
 */
export function parseInline(written: string, known: Known): Inline[] {
  const text = curl(written)
  const pieces: Inline[] = []
  let from = 0
  for (const found of text.matchAll(mark)) {
    if (found.index > from) pieces.push(text.slice(from, found.index))
    pieces.push(pieceOf(found.groups ?? {}, known))
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push(text.slice(from))
  const left = pieces.find((piece): piece is string => typeof piece === 'string' && /[{}[\]*]/.test(piece))
  if (left)
    throw new Error(
      `found markup that is not understood in "${left.trim()}"; allowed: **strong**, {c14}, {s:source-id}, [words](${linkKinds.join('|')}:id)`,
    )
  return pieces
}

function pieceOf(groups: Record<string, string | undefined>, known: Known): Inline {
  const { strong, claim, source, text = '', to, id = '' } = groups
  if (strong) return { strong }
  if (claim) return { claim, verdict: oneOf(known.verdicts, claim, 'a claim') }
  if (source) return { source, text: oneOf(known.cites, source, 'a source') }
  const kind = linkKinds.find((each) => each === to)
  if (!kind) throw new Error(`found a link of kind "${to}"; allowed: ${linkKinds.join(', ')}`)
  if (!known.targets[kind].includes(id))
    throw new Error(`found ${kind} "${id}"; allowed: ${known.targets[kind].join(', ')}`)
  return { to: kind, id, text }
}

function oneOf<T>(table: Readonly<Record<string, T>>, id: string, what: string): T {
  const found = Object.hasOwn(table, id) ? table[id] : undefined
  if (found === undefined) throw new Error(`found "${id}"; allowed: ${what} of ${Object.keys(table).join(', ')}`)
  return found
}

/** Typewriter quotation marks become real ones, so that writers can type what is on their keyboard. */
export function curl(words: string): string {
  return words
    .replace(/(^|[\s([\u00bf\u00a1])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u201c\u00bf\u00a1])'/g, '$1\u2018')
    .replace(/'/g, '\u2019')
}

/** The words of a piece of running text as a voice or a printer would have them: no chips, no sources. */
export function plain(rich: Rich): string {
  return rich
    .map((piece) =>
      typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : 'to' in piece ? piece.text : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:?])/g, '$1')
    .trim()
}
