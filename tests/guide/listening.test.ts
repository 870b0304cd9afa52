import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterHearing,
  rates,
  sentencesIn,
  silent,
  speeds,
  type Heard,
  type Listening,
} from '../../src/guide/listening.ts'

const after = (heard: readonly Heard[], from: Listening = silent): Listening => heard.reduce(afterHearing, from)
const begun = (count = 5): Listening => after([{ type: 'start', count }])
const said = (now: Listening): Listening => afterHearing(now, { type: 'said', turn: now.turn })
const texts = (text: string): string[] => sentencesIn(text).map((sentence) => sentence.text)

describe('The sentences of a text', () => {
  test('A text of no word has none', () => {
    expect(texts('')).toEqual([])
    expect(texts('  . ')).toEqual([])
    expect(texts('\u201c\u2026\u201d')).toEqual([])
  })

  test('A sentence ends at its full stop, its question mark or its colon at the end, not after "Dr"', () => {
    expect(texts('You can stop. Are you safe? As Dr Solomon says, wait. As Dr. Solomon says:')).toEqual([
      'You can stop.',
      'Are you safe?',
      'As Dr Solomon says, wait.',
      'As Dr. Solomon says:',
    ])
  })

  test('A number is a word, and so is a name in another language', () => {
    expect(texts('999')).toEqual(['999'])
    expect(texts('En avant toute(s)')).toEqual(['En avant toute(s)'])
  })

  test('Where each stands is exact: the text between its ends is the sentence, and none lies over another', () => {
    const words = fc.array(
      fc.constantFrom('You', 'can', 'stop', '.', '. ', '? ', ' ', '\n', 'Dr. ', '\u201cWait.\u201d', '1,208', ': '),
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        let end = 0
        for (const sentence of sentencesIn(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')).toBe(sentence.text)
          end = sentence.end
        }
        const letters = (all: string): string => all.replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(texts(text).join(''))).toBe(letters(text))
      }),
    )
  })
})

describe('Reading aloud', () => {
  test('A page without a sentence is over at once', () => {
    expect(begun(0)).toMatchObject({ state: 'ended', at: 0 })
  })

  test('From the first sentence to the last, and then it is over', () => {
    const states = [begun(3)]
    for (let step = 0; step < 3; step += 1) states.push(said(states.at(-1) ?? silent))
    expect(states.map(({ state, at }) => `${state} ${at}`)).toEqual([
      'speaking 0',
      'speaking 1',
      'speaking 2',
      'ended 2',
    ])
  })

  test('What an utterance reports after it was cut short changes nothing', () => {
    const old = begun()
    const paused = after([{ type: 'pause' }], old)
    for (const type of ['said', 'silenced', 'failed'] as const)
      expect(after([{ type, turn: old.turn }], paused)).toEqual(paused)
    const forward = after([{ type: 'forward' }], old)
    expect(after([{ type: 'said', turn: old.turn }], forward)).toEqual(forward)
  })

  test('Cut short by somebody else it waits where it was; refused by the device it says so, and can go on', () => {
    const second = said(begun())
    expect(after([{ type: 'silenced', turn: second.turn }], second)).toMatchObject({ state: 'paused', at: 1 })
    const failed = after([{ type: 'failed', turn: second.turn }], second)
    expect(failed).toMatchObject({ state: 'failed', at: 1 })
    expect(after([{ type: 'goOn' }], failed)).toMatchObject({ state: 'speaking', at: 1 })
  })

  test('Back and forward stay within the page, and while it is paused it stays so', () => {
    expect(after([{ type: 'back' }], begun())).toMatchObject({ state: 'speaking', at: 0 })
    expect(after([{ type: 'pause' }, { type: 'forward' }], begun())).toMatchObject({ state: 'paused', at: 1 })
    expect(after([{ type: 'go', to: 4 }, { type: 'forward' }], begun())).toMatchObject({ state: 'ended', at: 4 })
  })

  test('After the end the last sentence comes again by "back", and the first by "go on"', () => {
    const ended = said(begun(1))
    expect(after([{ type: 'back' }], ended)).toMatchObject({ state: 'speaking', at: 0 })
    expect(after([{ type: 'goOn' }], said(said(begun(2))))).toMatchObject({ state: 'speaking', at: 0 })
  })

  test('Stopped, it begins again at the beginning, and no control does anything until then', () => {
    const stopped = after([{ type: 'forward' }, { type: 'stop' }], begun())
    expect(stopped).toMatchObject({ state: 'idle', at: 0 })
    for (const type of ['pause', 'goOn', 'back', 'forward'] as const)
      expect(after([{ type }], stopped).state).toBe('idle')
    expect(after([{ type: 'start', count: 5 }], stopped)).toMatchObject({ state: 'speaking', at: 0 })
  })

  test('There are four speeds, and the usual one is that of the voice', () => {
    expect(speeds.map((speed) => rates[speed])).toEqual([0.7, 0.85, 1, 1.2])
    expect(rates[silent.speed]).toBe(1)
  })
})

describe('Whatever is pressed', () => {
  const press: fc.Arbitrary<Heard> = fc.oneof(
    fc.constantFrom('pause', 'goOn', 'back', 'forward').map((type): Heard => ({ type })),
    fc.constantFrom(...speeds).map((speed): Heard => ({ type: 'speed', speed })),
    fc.integer({ min: 0, max: 9 }).map((to): Heard => ({ type: 'go', to })),
  )
  const pressed = fc.array(press, { maxLength: 30 })

  test('No sentence is skipped: what is said to its end is followed by the next', () => {
    fc.assert(
      fc.property(pressed, (all) => {
        const now = after(all, begun(10))
        const next = said(now)
        if (now.state === 'speaking' && now.at < 9) expect(next).toMatchObject({ state: 'speaking', at: now.at + 1 })
        else if (now.state === 'speaking') expect(next.state).toBe('ended')
        else expect(next).toEqual(now)
      }),
    )
  })

  test('A pause and going on lead to the same sentence, from its beginning', () => {
    fc.assert(
      fc.property(pressed, (all) => {
        const now = after(all, begun(10))
        fc.pre(now.state === 'speaking')
        const again = after([{ type: 'pause' }, { type: 'goOn' }], now)
        expect(again).toMatchObject({ state: 'speaking', at: now.at, speed: now.speed })
        expect(again.turn).toBeGreaterThan(now.turn)
      }),
    )
  })

  test('Another speed begins the sentence anew, and never lets a paused voice speak', () => {
    fc.assert(
      fc.property(pressed, fc.constantFrom(...speeds), (all, speed) => {
        const now = after(all, begun(10))
        const next = after([{ type: 'speed', speed }], now)
        expect(next).toMatchObject({ state: now.state, at: now.at, speed })
        if (now.state === 'speaking') expect(next.turn).toBeGreaterThan(now.turn)
      }),
    )
  })

  test('The place is always a sentence of the page', () => {
    fc.assert(
      fc.property(pressed, (all) => {
        const { at, count } = after(all, begun(10))
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(count)
      }),
    )
  })
})
