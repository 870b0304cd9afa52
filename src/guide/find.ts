import type { Care, Find, LinkKind, Target } from '../content/schema.ts'
import { cardsOf } from './care.ts'
import { excerptOf, marked, type Marked } from './excerpt.ts'
import type { Index } from './findIndex.ts'
import { pathOf } from './paths.ts'
import { tokensOf, weightOf, type Lexicon, type Phrase } from './findWords.ts'

export type Hit = { to: Target; title: Marked[]; text: Marked[] }

/** As many as anybody reads. */
const most = 12

/** Cards for the words of danger in what was typed, the most urgent first. Needs no index. */
export function dangerIn(text: string, find: Pick<Find, 'danger' | 'flags'>, lexicon: Lexicon): Care[] {
  const said = lexicon.danger(lexicon.read(text).keys)
  const ids = new Set([...said.keys()].flatMap((at) => find.danger[at]?.flags ?? []))
  return cardsOf(find.flags.filter((flag) => ids.has(flag.id)))
}

/** How much more a word of danger counts for than any other. */
const urgent = 1.5
/** How much less each further place of a row counts for. */
const further = 0.12
/** How much the words of the guide for it count for, where the reader typed others. */
const translated = 0.4
/** A place that was named: a country, or a help line. */
const named = 5

/**
 * What the guide has on something, best first. The phrases of the table count for more than words that are merely
 * there, and the more of the query they take in, the more they count for.
 */
export function findIn(text: string, find: Pick<Find, 'rows' | 'danger'>, lexicon: Lexicon, index: Index): Hit[] {
  const { words, keys } = lexicon.read(text)
  const scores = new Map<string, number>()
  const add = (to: string | undefined, score: number): void => {
    if (to) scores.set(to, (scores.get(to) ?? 0) + score)
  }
  const addRow = (to: string, said: readonly Phrase[], extra: number): void => {
    const weight = weightIn(said, lexicon)
    to.split(' ').forEach((each, place) => {
      const whole = weight + (each.startsWith('country') ? named : extra)
      add(each, whole * (1 - further * place))
    })
  }
  lexicon.danger(keys).forEach((said, at) => addRow(find.danger[at]?.to ?? '', said, urgent))
  const rows = lexicon.rows(keys)
  rows.forEach((said, at) => addRow(find.rows[at]?.to ?? '', said, 0))
  const means = [...rows.keys()].flatMap((at) => tokensOf(find.rows[at]?.means ?? ''))
  const telling = words.filter((word) => !lexicon.isSmall(word))
  const typed = index.search(telling)
  const meant = index.search(means)
  typed.scores.forEach((score, at) => add(index.docs[at]?.[0], score))
  meant.scores.forEach((score, at) => add(index.docs[at]?.[0], score * translated))
  index.named(telling).forEach((at) => add(index.docs[at]?.[0], named))
  const isHit = (word: string): boolean => lexicon.shown(word).some((key) => typed.keys.has(key) || meant.keys.has(key))
  return index.docs
    .filter(([to]) => scores.has(to))
    .toSorted(([a], [b]) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, most)
    .map(([to, title, text]) => ({ to, title: marked(title, isHit), text: excerptOf(text, isHit) }))
}

/** What all phrases of a row that stand in the query say together: each of their words once. */
const weightIn = (said: readonly Phrase[], lexicon: Lexicon): number =>
  [...new Set(said.flat())].reduce((sum, word) => sum + weightOf(word, lexicon), 0)

/** The address of a thing that was found: `question:q25`, `step:hormones#love-hormone`. */
export function addressOf(target: Target): string {
  const [, kind, id = ''] = /^(\w+):(.*)$/.exec(target) ?? []
  return pathOf(kind as LinkKind, id)
}
