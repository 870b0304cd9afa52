/** Reading aloud: the sentences of a text, and a voice that goes through them one by one. */

/** A sentence, and where it stands in the text that it was taken from, in UTF-16 units. */
export type Sentence = { text: string; start: number; end: number }

let bySentence: Intl.Segmenter | undefined

/** The sentences of a text, without what has no word in it. "Dr" and "St" do not end one. */
export function sentencesIn(text: string): Sentence[] {
  // One unit for one, so that the offsets stay.
  const shielded = text.replace(/\b(Dr|St|vs)\.(?=\s)/g, '$1\uE000')
  // Made when somebody listens: it takes a slow phone a tenth of a second.
  bySentence ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return Array.from(bySentence.segment(shielded), ({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end }
  }).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
}

/** How fast, as a multiple of the voice's own speed. */
export const rates = { slowest: 0.7, slower: 0.85, usual: 1, faster: 1.2 } as const
export type Speed = keyof typeof rates
export const speeds = Object.keys(rates) as readonly Speed[]

export type Listening = {
  state: 'idle' | 'speaking' | 'paused' | 'ended' | 'failed'
  /** The sentence that is spoken, or comes next: from 0. */
  at: number
  count: number
  speed: Speed
  /** Counts what was begun: what an older utterance still reports is heard no more. */
  turn: number
}

export type Heard =
  | { type: 'start'; count: number }
  | { type: 'pause' | 'goOn' | 'back' | 'forward' | 'stop' }
  | { type: 'go'; to: number }
  | { type: 'speed'; speed: Speed }
  | { type: Outcome; turn: number }

/** How an utterance went: to its end, or cut short by somebody else, or refused by the device. */
export type Outcome = 'said' | 'silenced' | 'failed'

/** A voice of the device. Says one text at a time and tells how it went. */
export type Voice = {
  /** Whether there is one. */
  ready: () => boolean
  /** Voices arrive late on some devices. */
  onChange: (changed: () => void) => () => void
  say: (text: string, rate: number, tell: (outcome: Outcome) => void) => void
  silence: () => void
}

/** Before anything is read. */
export const silent: Listening = { state: 'idle', at: 0, count: 0, speed: 'usual', turn: 0 }

/**
 * The next state. A pause is not left to the device, since some of them cannot go on after one: the sentence is
 * stopped, and said again from its beginning.
 */
export function afterHearing(now: Listening, heard: Heard): Listening {
  const turn = now.turn + 1
  switch (heard.type) {
    case 'start':
      return speakAt({ ...now, count: heard.count }, 0)
    case 'pause':
      return now.state === 'speaking' ? { ...now, state: 'paused', turn } : now
    case 'goOn':
      if (now.state === 'ended') return speakAt(now, 0)
      return now.state === 'paused' || now.state === 'failed' ? speakAt(now, now.at) : now
    case 'back':
      return moveTo(now, now.state === 'ended' ? now.at : now.at - 1)
    case 'forward':
      return moveTo(now, now.at + 1)
    case 'go':
      return moveTo(now, heard.to)
    case 'speed':
      return now.state === 'speaking' ? speakAt({ ...now, speed: heard.speed }, now.at) : { ...now, speed: heard.speed }
    case 'stop':
      return { ...now, state: 'idle', at: 0, turn }
    default:
      return now.state === 'speaking' && heard.turn === now.turn ? afterUtterance(now, heard.type) : now
  }
}

function afterUtterance(now: Listening, outcome: Outcome): Listening {
  if (outcome === 'said') return speakAt(now, now.at + 1)
  return { ...now, state: outcome === 'failed' ? 'failed' : 'paused', turn: now.turn + 1 }
}

/** Speaks the sentence at this place; after the last one it is over. */
function speakAt(now: Listening, at: number): Listening {
  const turn = now.turn + 1
  return at < now.count
    ? { ...now, state: 'speaking', at, turn }
    : { ...now, state: 'ended', at: Math.max(0, now.count - 1), turn }
}

/** To another sentence. While it is paused it stays so. */
function moveTo(now: Listening, to: number): Listening {
  if (now.state === 'idle') return now
  const at = Math.max(0, to)
  return now.state === 'paused' && at < now.count ? { ...now, at } : speakAt(now, at)
}
