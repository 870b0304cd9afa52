import { afterEach, describe, expect, test, vi } from 'vitest'
import { deviceVoice } from '../../src/pages/deviceVoice.ts'

class Utterance extends EventTarget {
  readonly text: string
  voice: unknown = null
  lang = ''
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}
type VoiceOf = Partial<SpeechSynthesisVoice>

/** A speaking device as the browser gives it. */
function device(voices: VoiceOf[]) {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  const spoken: Utterance[] = []
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    cancelled: 0,
    getVoices: () => voices,
    speak: (utterance: Utterance) => void spoken.push(utterance),
    cancel: () => void (speech.cancelled += 1),
  })
  return { speech, spoken, voice: deviceVoice(speech as unknown as SpeechSynthesis) }
}
const local: VoiceOf = { name: 'Local', lang: 'en-GB', localService: true, default: false }
afterEach(() => vi.unstubAllGlobals())

describe('Which voice', () => {
  test('Without speech there is none, and it says that it failed', () => {
    const voice = deviceVoice(undefined)
    const told = vi.fn()
    voice.say('One.', 1, told)
    expect(voice.ready()).toBe(false)
    expect(told).toHaveBeenCalledWith('failed')
    voice.silence()
  })

  test('A voice that is not on the device would send the text away, and is none', () => {
    expect(device([{ ...local, localService: false }]).voice.ready()).toBe(false)
  })

  test('A voice for another language is none; "en_US" is English, and "eng" alone is not taken for it', () => {
    expect(device([{ ...local, lang: 'de-DE' }]).voice.ready()).toBe(false)
    expect(device([{ ...local, lang: 'en_US' }]).voice.ready()).toBe(true)
    expect(device([{ ...local, lang: 'enm' }]).voice.ready()).toBe(false)
  })

  test('A browser that cannot tell where a sentence ends has none: it could not read one after the other', () => {
    const { voice } = device([local])
    vi.stubGlobal('Intl', {})
    expect(voice.ready()).toBe(false)
    vi.unstubAllGlobals()
    expect(voice.ready()).toBe(true)
  })

  test('The default of the device comes first, where it is a local one', () => {
    const chosen = { ...local, name: 'Default', default: true }
    const { voice, spoken } = device([{ ...chosen, localService: false }, local, chosen])
    voice.say('One.', 0.85, () => {})
    expect(spoken[0]).toMatchObject({ text: 'One.', rate: 0.85, lang: 'en-GB', voice: chosen })
  })

  test('Voices that arrive later are heard of, until nobody listens', () => {
    const voices: VoiceOf[] = []
    const { speech, voice } = device(voices)
    const changed = vi.fn()
    const stop = voice.onChange(changed)
    voices.push(local)
    speech.dispatchEvent(new Event('voiceschanged'))
    expect(voice.ready()).toBe(true)
    stop()
    speech.dispatchEvent(new Event('voiceschanged'))
    expect(changed).toHaveBeenCalledTimes(1)
  })
})

describe('Saying', () => {
  const outcomeAfter = (event: Event): unknown => {
    const { voice, spoken } = device([local])
    const told = vi.fn()
    voice.say('One.', 1, told)
    spoken[0]?.dispatchEvent(event)
    return told.mock.lastCall?.[0]
  }
  const error = (name: string): Event => Object.assign(new Event('error'), { error: name })

  test('It tells the end, a cut and a refusal apart', () => {
    expect(outcomeAfter(new Event('end'))).toBe('said')
    for (const name of ['interrupted', 'canceled']) expect(outcomeAfter(error(name))).toBe('silenced')
    for (const name of ['not-allowed', 'synthesis-failed', 'audio-busy'])
      expect(outcomeAfter(error(name))).toBe('failed')
  })

  test('What is still spoken is stopped before the next, and a silent device is not asked to stop', () => {
    const { speech, voice } = device([local])
    voice.silence()
    expect(speech.cancelled).toBe(0)
    voice.say('One.', 1, () => {})
    speech.speaking = true
    voice.say('Two.', 1, () => {})
    expect(speech.cancelled).toBe(1)
    voice.silence()
    expect(speech.cancelled).toBe(2)
  })
})
