import type { Find } from '../content/schema.ts'

/** The words that somebody typed: small letters, no accents, no apostrophes; "sooo" and "cryyying" lose what is too much. */
export const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2018\u2019]/g, '')
    .replace(/(.)\1{2,}/g, '$1')
    .replace(/\b(my|him|her|them) (?=self\b)/g, '$1')
    .match(/[a-z0-9]+/g) ?? []

const vowel = /[aeiouy]/
/** A word without its ending, so that "masturbating" meets "masturbation" and "oestrogen" meets "estrogen". */
export function stem(word: string): string {
  if (word.length < 4) return word
  const folded = word
    .replace(/^oe(?=st|d)|^hae/, (start) => (start === 'hae' ? 'he' : 'e'))
    .replace(/gynae/, 'gyne')
    .replace(/our(?=s?$|ed$|ing$)/, 'or')
    .replace(/is(?=(e[ds]?|ing|ation)$)/, 'iz')
  const plain = folded
    .replace(/ies$|ied$/, 'y')
    .replace(/(?<=ss)es$|(?<![sui])s$/, '')
    .replace(/(at)(ions?|ing|ed|e)$/, '$1')
    .replace(/(?<=.{3})(ness|ly)$/, '')
  const bare = plain.replace(/(ing|(?<!e)ed)$/, '')
  const cut = bare.length > 2 && vowel.test(bare) ? bare.replace(/([bdgklmnprt])\1$/, '$1') : plain
  return cut.length > 3 ? cut.replace(/e$/, '') : cut
}

/** Letters that are taken for each other by ear. Any other letter in place of one makes another word: "waited", "wasted". */
const alike = ['aeiouy', 'ckqsxz', 'dt', 'bp', 'fv', 'mn']
const sounds = (a = '', b = ''): boolean =>
  a === b || alike.some((letters) => letters.includes(a) && letters.includes(b))

/** How many slips lie between two words: a letter more, less or that sounds alike, or two that changed places. */
function slips(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const at = (up: number, left: number): number => (up === 0 ? row[j - left] : rows[i - up]?.[j - left]) ?? 99
      const instead = a[i - 1] === b[j - 1] ? 0 : sounds(a[i - 1], b[j - 1]) ? 1 : 2
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : 99
      row.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + instead, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 99
}

/** The word that was meant, where `known` has none of it but one that is a slip away, two in a long word. */
export function meant(word: string, known: ReadonlySet<string>): string {
  const allowed = word.length > 7 ? 2 : word.length > 3 ? 1 : 0
  if (allowed === 0 || known.has(word)) return word
  let best = { word, slips: allowed + 1 }
  for (const each of known) {
    // Too many short words are a slip apart.
    if (each.length < 5 || Math.abs(each.length - word.length) > allowed) continue
    if (each[0] !== word[0] && each.slice(0, 2) !== `${word[1]}${word[0]}`) continue
    const count = slips(word, each)
    if (count < best.slips) best = { word: each, slips: count }
  }
  return best.word
}

/** The words of a phrase as keys. */
export type Phrase = readonly string[]
/** The table, read once. `key` gives the form in which words are compared. */
export type Lexicon = {
  key: (word: string) => string
  /** The keys of a word as it stands in the guide, without little words: "self-care" has two. */
  shown: (word: string) => readonly string[]
  /** What was typed, with slips mended; and the same as keys, as phrases are compared. */
  read: (text: string) => { words: string[]; keys: string[] }
  /** Words that say nothing about what is looked for. */
  isSmall: (word: string) => boolean
  danger: Said
  rows: Said
}

/** Which rows of a table have phrases that stand in these keys, by the row's place, and which phrases those are. */
export type Said = (query: readonly string[]) => ReadonlyMap<number, readonly Phrase[]>

/** "My partner" is somebody else: nothing is compared by this word. */
const tells = (word: string): boolean => word !== 'my'

const other = 'they'
const self = 'i'

/** The same few hundred words are asked for at every key: each is thought about once, for as long as Find is open. */
function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const value = known.get(word) ?? of(word)
    known.set(word, value)
    return value
  }
}

/** Reads the table: every phrase in the form in which it is compared, and every word that somebody may have mistyped. */
export function lexiconOf(find: Pick<Find, 'same' | 'small' | 'right' | 'danger' | 'rows'>): Lexicon {
  const small = new Set(find.small.split(' '))
  const heads = new Map<string, string>()
  const stems = new Map<string, string>()
  for (const words of find.same.map((each) => each.split(' '))) {
    const head = stem(words[0] ?? '')
    for (const word of words) heads.set(word, head)
    // Little words have no endings: "here" is not "her", and "notes" are not "not".
    if (!small.has(head) && head !== other) for (const word of words) stems.set(stem(word), head)
  }
  const key = remembered((word) => heads.get(word) ?? stems.get(stem(word)) ?? stem(word))
  const phrase = (said: string): Phrase => said.split(' ').filter(tells).map(key)
  const said = [...find.danger, ...find.rows].flatMap((row) => row.say.split(','))
  const known = new Set([...small, ...heads.keys(), ...said.flatMap((each) => each.split(' '))])
  const knownStems = new Set(Array.from(known, stem))
  const right = new Set(find.right.split(' '))
  const mend = remembered((word) => (right.has(word) || knownStems.has(stem(word)) ? word : meant(word, known)))
  return {
    key,
    shown: remembered((word) =>
      tokensOf(word)
        .filter((token) => !small.has(token))
        .map(key),
    ),
    isSmall: (word) => small.has(word),
    read: (text) => {
      const words = tokensOf(text).map(mend)
      return { words, keys: words.filter(tells).map(key) }
    },
    danger: saidIn(find.danger, phrase),
    rows: saidIn(find.rows, phrase),
  }
}

/** At every key the whole table is asked, two thousand phrases: each lies under its first word, which few share. */
function saidIn(rows: readonly { say: string }[], phrase: (said: string) => Phrase): Said {
  const begun = new Map<string, [at: number, Phrase][]>()
  rows.forEach(({ say }, at) => {
    for (const words of say.split(',').map(phrase)) {
      const [first = ''] = words
      const same = begun.get(first) ?? []
      same.push([at, words])
      begun.set(first, same)
    }
  })
  return (query) => {
    const found = [...new Set(query)].flatMap((word) => begun.get(word) ?? []).filter(([, words]) => says(query, words))
    const said = new Map<number, Phrase[]>()
    for (const [at, words] of found.toSorted(([a], [b]) => a - b)) said.set(at, [...(said.get(at) ?? []), words])
    return said
  }
}

/** Somebody else in a phrase tells more than any other word; what everybody types here tells less; little words, little. */
const weights: Record<string, number> = { [other]: 1.5, cry: 0.6, sex: 0.6 }
/** How much a key counts for in a phrase: 1 for most. */
export const weightOf = (word: string, { isSmall }: Pick<Lexicon, 'isSmall'>): number =>
  weights[word] ?? (isSmall(word) ? 0.3 : 1)

/** How many other words may stand between two words of a phrase: fewer after a "not", which is about what follows. */
const reachOf = (word: string): number => (word === 'dont' || word === 'cant' ? 1 : 3)

/**
 * Whether the words of a phrase stand in a query in their order. "They cry" is not in "they saw that I cried":
 * between the words of a phrase about one person, the other may not come in.
 */
export function says(query: readonly string[], words: Phrase): boolean {
  const [first, ...rest] = words
  return query.some((word, start) => {
    if (word !== first) return false
    let at = start
    return rest.every((next) => {
      const end = query.slice(at + 1, at + 2 + reachOf(query[at] ?? '')).indexOf(next)
      if (end < 0) return false
      const between = new Set(query.slice(at + 1, at + 1 + end))
      at += 1 + end
      return !(words.includes(other) && between.has(self)) && !(words.includes(self) && between.has(other))
    })
  })
}
