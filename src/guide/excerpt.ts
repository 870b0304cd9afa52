/** Words as they are shown: `hit` where they are what was looked for. */
export type Marked = { text: string; hit: boolean }

/** Characters around a hit: about two lines on a phone. */
const room = 140

/** A piece of a text around its first hit, cut between words. The beginning where there is none. */
export function excerptOf(text: string, isHit: (word: string) => boolean): Marked[] {
  const first = firstIn(text, isHit)
  const from = first + 20 < room ? 0 : text.indexOf(' ', first - room / 2) + 1
  const whole = text.length - from <= room
  const to = whole ? text.length : text.lastIndexOf(' ', from + room)
  const start = from > 0 ? '\u2026 ' : ''
  return marked(`${start}${text.slice(from, to)}${whole ? '' : ' \u2026'}`, isHit)
}

function firstIn(text: string, isHit: (word: string) => boolean): number {
  for (const found of text.matchAll(word)) if (isHit(found[0])) return found.index
  return 0
}

const word = /[\p{L}\p{N}\u2019-]+/gu

/** The text in pieces, those marked that are hits. */
export function marked(text: string, isHit: (word: string) => boolean): Marked[] {
  const pieces: Marked[] = []
  let from = 0
  for (const found of text.matchAll(word)) {
    if (!isHit(found[0])) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), hit: false })
    pieces.push({ text: found[0], hit: true })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
