import type { Written } from './known.ts'

/** More names than this are counted. */
const most = 12

/** What stays as it was written first: files, and rows of files, by their names. */
export function untranslated(english: Written, words: Written): string[] {
  return Object.keys(english).flatMap((file) => {
    const whole = words[file]
    if (langOf(whole)) return [file]
    const rows = Object.values(whole as object).flatMap((list: unknown) =>
      Array.isArray(list) ? (list as unknown[]) : [],
    )
    const left = rows.filter(langOf).map((row) => (row as { id: string }).id)
    const few = left.length > most ? `${left.length} of ${rows.length}` : left.join(' ')
    return left.length > 0 ? [`${file} (${few})`] : []
  })
}

const langOf = (value: unknown): boolean => typeof value === 'object' && value !== null && 'lang' in value
