import type { Outcome, Voice } from '../guide/listening.ts'

/**
 * The device's own voice. A voice that is not on the device would send the text away, so only local ones are taken;
 * where there is none, there is no voice.
 */
export function deviceVoice(
  speech: SpeechSynthesis | undefined,
  /** The language of what will be spoken. */ spoken: () => string = () => 'en',
): Voice {
  // Chromium forgets an utterance that nobody holds, and then never says that it ended.
  let current: SpeechSynthesisUtterance | undefined
  return {
    // Text is read sentence by sentence, and not every browser can tell where one ends (Firefox since 125).
    ready: () => 'Segmenter' in Intl && localVoice(speech, spoken()) !== undefined,
    onChange: (changed) => {
      speech?.addEventListener('voiceschanged', changed)
      return () => speech?.removeEventListener('voiceschanged', changed)
    },
    say: (text, rate, tell) => {
      const voice = localVoice(speech, spoken())
      if (!speech || !voice) return tell('failed')
      if (speech.speaking || speech.pending) speech.cancel()
      current = new SpeechSynthesisUtterance(text)
      Object.assign(current, { voice, lang: voice.lang, rate })
      current.addEventListener('end', () => tell('said'))
      current.addEventListener('error', ({ error }) => tell(outcomeOf(error)))
      speech.speak(current)
    },
    silence: () => {
      if (current) speech?.cancel()
      current = undefined
    },
  }
}

/** The default of the device where it is one of them. Some devices write "en_GB". */
function localVoice(speech: SpeechSynthesis | undefined, language: string): SpeechSynthesisVoice | undefined {
  const speaks = ({ lang }: SpeechSynthesisVoice): boolean => lang.toLowerCase().split(/[-_]/)[0] === language
  const local = speech?.getVoices().filter((voice) => voice.localService && speaks(voice)) ?? []
  return local.find((voice) => voice.default) ?? local[0]
}

const outcomeOf = (error: SpeechSynthesisErrorCode): Outcome =>
  error === 'interrupted' || error === 'canceled' ? 'silenced' : 'failed'
