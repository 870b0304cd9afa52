import type { Line } from '../content/schema.ts'

export const everywhere = 'XX'

/** `tel:` with exactly the digits that were published; star codes cannot be dialled from a link on every phone. */
export const dial = (digits: string): string | undefined =>
  /[*#]/.test(digits) ? undefined : `tel:${digits.replace(/[^+0-9]/g, '')}`

/** `sms:` with the number only: the word to send stays in the text. */
export const textTo = (digits: string): string => `sms:${digits.replace(/[^+0-9]/g, '')}`

/** The lines of one country; "XX" are those for every country. */
export const linesOf = (lines: readonly Line[], country: string): Line[] =>
  lines.filter((line) => line.country === country)
