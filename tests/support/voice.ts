import type { Outcome, Voice } from '../../src/guide/listening.ts'

/** A voice that says nothing aloud: it notes what it was given, and a test tells how each utterance went. */
export function fakeVoice({ ready = true } = {}) {
  const heard = new Set<() => void>()
  const utterances: { text: string; rate: number; tell: (outcome: Outcome) => void }[] = []
  let silent = true
  const voice: Voice = {
    ready: () => ready,
    onChange: (changed) => {
      heard.add(changed)
      return () => void heard.delete(changed)
    },
    say: (text, rate, tell) => {
      silent = false
      utterances.push({ text, rate, tell })
    },
    silence: () => {
      silent = true
    },
  }
  return {
    voice,
    utterances,
    said: () => utterances.map(({ text }) => text),
    isSilent: () => silent,
    /** The utterance that is spoken now comes to this end. */
    now: (outcome: Outcome) => utterances.at(-1)?.tell(outcome),
    /** The voices of the device come. */
    arrive: () => {
      ready = true
      heard.forEach((changed) => changed())
    },
  }
}
