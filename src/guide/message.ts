import type { Recipient, SafeAnswer, TalkLine } from '../content/schema.ts'

/** How the lines are said: as they are, with more room for the other person, or in as few words as will do. */
export const tones = ['asIs', 'softer', 'shorter'] as const
export type Tone = (typeof tones)[number]

/** A line that was chosen. `own`: the reader's words, which no tone changes. Empty words leave the line out. */
export type Chosen = { id: string; own?: string }
export type Message = { lines: readonly Chosen[]; tone: Tone }

export const emptyMessage: Message = { lines: [], tone: 'asIs' }
/** Characters that one line holds: about sixty words. */
export const longestLine = 400

/**
 * Who words are offered for. Those to whom it must be safe come last after "not sure", and never after "no" or before
 * an answer.
 */
export function recipientsFor(all: readonly Recipient[], safe: SafeAnswer | null): Recipient[] {
  const others = all.filter((each) => !each.onlySafe)
  if (safe === 'yes') return [...all]
  return safe === 'unsure' ? [...others, ...all.filter((each) => each.onlySafe)] : others
}

/** All that can be said to somebody, in the order of the words, without its groups. */
export const linesOf = (recipient: Recipient): TalkLine[] => recipient.groups.flatMap((group) => group.lines)

/** Whether a line was taken in, whatever it says now. */
export const isChosen = (message: Message, id: string): boolean => message.lines.some((line) => line.id === id)

/**
 * Takes a line in or out. It goes in before the first chosen line that comes later among `order`, so that an opening
 * stands before a close; what the reader moved stays where they put it.
 */
export function toggleLine(message: Message, id: string, order: readonly string[]): Message {
  if (isChosen(message, id)) return { ...message, lines: message.lines.filter((line) => line.id !== id) }
  const place = order.indexOf(id)
  if (place === -1) return message
  const later = message.lines.findIndex((line) => order.indexOf(line.id) > place)
  return { ...message, lines: message.lines.toSpliced(later === -1 ? message.lines.length : later, 0, { id }) }
}

/** One place up (-1) or down (1). At an end nothing changes. */
export function moveLine(message: Message, id: string, by: -1 | 1): Message {
  const from = message.lines.findIndex((line) => line.id === id)
  const line = message.lines[from]
  const to = from + by
  if (!line || to < 0 || to >= message.lines.length) return message
  return { ...message, lines: message.lines.toSpliced(from, 1).toSpliced(to, 0, line) }
}

/** The reader's own words for a line. Our words, typed again, are ours again and follow the tone. */
export function editLine(message: Message, line: TalkLine, text: string): Message {
  const own = text.slice(0, longestLine)
  return withLine(message, line.id, own.trim() === formOf(line, message.tone) ? { id: line.id } : { id: line.id, own })
}

/** Our words again, in the tone of the message. */
export const restoreLine = (message: Message, id: string): Message => withLine(message, id, { id })

/** The same lines, said in another way; the reader’s own words stay theirs. */
export const withTone = (message: Message, tone: Tone): Message => ({ ...message, tone })

/** Our words for a line, before anybody changed them. */
export const formOf = (line: TalkLine, tone: Tone): string => (tone === 'asIs' ? line.text : line[tone])

/** What a line says now. */
export const wordsOf = (chosen: Chosen, line: TalkLine, tone: Tone): string => (chosen.own ?? formOf(line, tone)).trim()

/** The chosen lines with their words, in the reader's order. Ids that name no line are left out. */
export function spoken(
  message: Message,
  lines: readonly TalkLine[],
): { chosen: Chosen; line: TalkLine; text: string }[] {
  return message.lines.flatMap((chosen) =>
    lines
      .filter((line) => line.id === chosen.id)
      .map((line) => ({ chosen, line, text: wordsOf(chosen, line, message.tone) })),
  )
}

/** The whole message, a line of text for each line that says something. Nothing where none does. */
export const textOf = (message: Message, lines: readonly TalkLine[]): string =>
  spoken(message, lines)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n')

function withLine(message: Message, id: string, next: Chosen): Message {
  return { ...message, lines: message.lines.map((line) => (line.id === id ? next : line)) }
}
