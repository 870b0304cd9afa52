import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTalk } from '../../src/content/load.ts'
import {
  editLine,
  emptyMessage,
  formOf,
  isChosen,
  linesOf,
  longestLine,
  moveLine,
  recipientsFor,
  restoreLine,
  spoken,
  textOf,
  toggleLine,
  tones,
  withTone,
  type Message,
} from '../../src/guide/message.ts'

const { recipients } = await loadTalk()
const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `${id} as is`, softer: `${id} softly`, shorter: id }))
const order = lines.map(({ id }) => id)
const [a, b] = lines as [(typeof lines)[number], (typeof lines)[number]]
const chosen = (...ids: string[]): Message => ids.reduce((now, id) => toggleLine(now, id, order), emptyMessage)
const ids = (message: Message): string[] => message.lines.map(({ id }) => id)

describe('Who words are offered for (decision 22)', () => {
  const names = (safe: Parameters<typeof recipientsFor>[1]) => recipientsFor(recipients, safe).map(({ id }) => id)

  test('After "no", and before any answer, nobody to whom it has to be safe is among them', () => {
    for (const safe of ['no', null] as const)
      expect(recipientsFor(recipients, safe).filter(({ onlySafe }) => onlySafe)).toEqual([])
    expect(names('no')).toEqual(['help-line', 'someone-i-trust', 'doctor', 'therapist'])
  })

  test('After "not sure" the safer ones stand first', () => {
    expect(names('unsure')).toEqual([...names('no'), 'partner', 'partner-cried'])
  })

  test('After "yes" a partner stands first, and nobody is missing', () => {
    expect(names('yes')).toEqual(recipients.map(({ id }) => id))
    expect(names('yes')[0]).toBe('partner')
  })
})

describe('Choosing', () => {
  test('A line goes in where it belongs, whichever was picked first', () => {
    expect(ids(chosen('d', 'a', 'c'))).toEqual(['a', 'c', 'd'])
  })

  test('A line that is picked again goes out', () => {
    expect(chosen('a', 'a')).toEqual(emptyMessage)
  })

  test('An id that is no line changes nothing', () => {
    expect(chosen('zzz')).toEqual(emptyMessage)
  })

  test('A line moves one place at a time, and no further than the ends', () => {
    const three = chosen('a', 'b', 'c')
    expect(ids(moveLine(three, 'c', -1))).toEqual(['a', 'c', 'b'])
    expect(moveLine(three, 'a', -1)).toBe(three)
    expect(moveLine(three, 'c', 1)).toBe(three)
    expect(moveLine(three, 'e', 1)).toBe(three)
  })

  test('What was moved stays where it was put when another line comes in', () => {
    expect(ids(toggleLine(moveLine(chosen('a', 'b'), 'b', -1), 'e', order))).toEqual(['b', 'a', 'e'])
  })
})

describe('Words', () => {
  test('The text has a line for each, in their order and in the tone', () => {
    expect(textOf(withTone(chosen('b', 'a'), 'softer'), lines)).toBe('a softly\nb softly')
  })

  test('A line that was changed keeps the reader’s words in every tone', () => {
    const changed = editLine(chosen('a', 'b'), a, 'my own')
    for (const tone of tones) expect(textOf(withTone(changed, tone), lines)).toBe(`my own\n${formOf(b, tone)}`)
  })

  test('Our words, typed again or put back, follow the tone again', () => {
    const changed = editLine(chosen('a'), a, 'my own')
    for (const ours of [editLine(changed, a, ' a as is '), restoreLine(changed, 'a')])
      expect(textOf(withTone(ours, 'shorter'), lines)).toBe('a')
  })

  test('A line that was emptied is left out of the text and stays chosen', () => {
    const emptied = editLine(chosen('a', 'b'), a, '  ')
    expect(textOf(emptied, lines)).toBe('b as is')
    expect(isChosen(emptied, 'a')).toBe(true)
    expect(textOf(editLine(chosen('a'), a, ''), lines)).toBe('')
  })

  test('No more than the longest line is kept', () => {
    expect(textOf(editLine(chosen('a'), a, 'x'.repeat(longestLine + 1)), lines)).toHaveLength(longestLine)
  })

  test('A line that was never chosen cannot be changed', () => {
    expect(editLine(chosen('b'), a, 'my own')).toEqual(chosen('b'))
  })
})

test('Whatever is done in whatever order, each line stands once, and the text says just what is chosen', () => {
  const id = fc.constantFrom(...order, 'gone')
  const step = fc.oneof(
    id.map((each) => (now: Message) => toggleLine(now, each, order)),
    fc.tuple(id, fc.constantFrom(-1 as const, 1 as const)).map(
      ([each, by]) =>
        (now: Message) =>
          moveLine(now, each, by),
    ),
    fc.tuple(fc.constantFrom(...lines), fc.string({ maxLength: 500 })).map(
      ([line, text]) =>
        (now: Message) =>
          editLine(now, line, text),
    ),
    fc.constantFrom(...tones).map((tone) => (now: Message) => withTone(now, tone)),
    id.map((each) => (now: Message) => restoreLine(now, each)),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const message = steps.reduce((now, next) => next(now), emptyMessage)
      expect(new Set(ids(message)).size).toBe(message.lines.length)
      expect(ids(message).every((each) => order.includes(each))).toBe(true)
      const said = spoken(message, lines)
      expect(said.map(({ line }) => line.id)).toEqual(ids(message))
      expect(said.every(({ text }) => text.length <= longestLine)).toBe(true)
      expect(textOf(message, lines)).toBe(said.flatMap(({ text }) => (text ? [text] : [])).join('\n'))
    }),
  )
})

describe('The words themselves', () => {
  test.for(recipients)('To $id there are 8 lines or more, each with a softer and a shorter form', (recipient) => {
    const own = linesOf(recipient)
    expect(own.length).toBeGreaterThanOrEqual(8)
    for (const { id, text, softer, shorter } of own) {
      expect(new Set([text, softer, shorter]).size, id).toBe(3)
      expect(shorter.length, id).toBeLessThanOrEqual(Math.max(text.length, softer.length))
      expect(shorter.length, id).toBeLessThan(softer.length)
    }
  })

  test('No line asks a person "why", and none to a partner who cried asks to be comforted', () => {
    const all = recipients.flatMap(linesOf).flatMap(({ text, softer, shorter }) => [text, softer, shorter])
    expect(all.filter((text) => /\bwhy\b|did I do something wrong/i.test(text))).toEqual([])
  })
})
