import type { Leaf } from '../content/compile/compile.ts'
import type {
  Claim,
  Claims,
  Gaps,
  Glossary,
  Line,
  Question,
  Source,
  Sources,
  Support,
  Term,
} from '../content/schema.ts'
import { byName } from './glossary.ts'
import { isSaved, type Kept, type SavedKind } from './kept.ts'
import { everywhere } from './support.ts'

/** All that can be printed, in the order of the guide. */
export type Whole = {
  /** The one that all of it is written in: terms stand by its alphabet. */ language: string
  steps: readonly Leaf[]
  claims: Claims
  sources: Sources
  gaps: Gaps
  glossary: Glossary
  support: Support
}

/** What somebody wants on paper. */
export type Choice = { what: 'all' | 'step' | 'saved'; step: string }

/** What is printed: whole steps, questions that were saved alone, and everything that these rest on. */
export type Sheets = {
  steps: readonly Leaf[]
  questions: readonly Question[]
  lines: readonly Line[]
  claims: readonly Claim[]
  gaps: Gaps | null
  terms: readonly Term[]
  /** Cited ones first. Their number on paper is their place here, from 1. */
  sources: readonly Source[]
}

/** Whether nothing was chosen that could be printed. */
export const isBlank = ({ steps, questions, lines, terms }: Sheets): boolean =>
  [steps, questions, lines, terms].every((list) => list.length === 0)

/** The sheets of a choice. Claims, terms and sources come along where something on the sheets names them. */
export function sheetsOf(whole: Whole, { what, step }: Choice, kept: Kept, country: string | null): Sheets {
  const { support, gaps } = whole
  const terms = byName(whole.glossary.terms, whole.language)
  if (what === 'all') {
    const sources = whole.sources.sources.toSorted((a, b) => Number(b.cited) - Number(a.cited))
    return {
      steps: whole.steps,
      questions: [],
      lines: support.lines,
      claims: whole.claims.claims,
      gaps,
      terms,
      sources,
    }
  }
  const chosen = (kind: SavedKind, id: string): boolean => what === 'saved' && isSaved(kept, kind, id)
  const steps = whole.steps.filter(({ id }) => (what === 'step' ? id === step : chosen('step', id)))
  const within = new Set(steps.flatMap(({ cards }) => cards.map(({ id }) => id)))
  const questions = whole.steps
    .flatMap(({ cards }) => cards)
    .filter(({ id }) => chosen('question', id) && !within.has(id))
  const named = namesIn([steps, questions, terms.filter(({ id }) => chosen('term', id))])
  const claims = whole.claims.claims.filter(({ id }) => named.claims.has(id))
  const cited = new Set([...named.sources, ...claims.flatMap((claim) => claim.sources.map(({ id }) => id))])
  return {
    steps,
    questions,
    lines: support.lines.filter(
      (line) => chosen('line', line.id) || (what === 'step' && country && [country, everywhere].includes(line.country)),
    ),
    claims,
    gaps: null,
    terms: terms.filter(({ id }) => chosen('term', id) || named.terms.has(id)),
    sources: whole.sources.sources.filter(({ id }) => cited.has(id)),
  }
}

type Names = { claims: Set<string>; sources: Set<string>; terms: Set<string> }

/** The claims, sources and terms that are named anywhere inside these words. */
export function namesIn(
  words: unknown,
  found: Names = { claims: new Set(), sources: new Set(), terms: new Set() },
): Names {
  if (Array.isArray(words)) words.forEach((each) => namesIn(each, found))
  else if (typeof words === 'object' && words !== null) {
    const { claim, source, to, id } = words as Record<string, unknown>
    if (typeof claim === 'string') found.claims.add(claim)
    if (typeof claim === 'object' && claim !== null && 'id' in claim) found.claims.add(String(claim.id))
    if (to === 'claim') found.claims.add(String(id))
    if (to === 'term') found.terms.add(String(id))
    if (typeof source === 'string') found.sources.add(source)
    Object.values(words).forEach((each) => namesIn(each, found))
  }
  return found
}
