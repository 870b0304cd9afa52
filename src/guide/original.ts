/** How much of a page is still in the language that the guide was written in. */
export type Original = { lang: string; much: 'all' | 'some' } | null

/**
 * Reads it off the words that a page was given: whole files and single things in them carry their language where it is
 * not that of the page (`content/compile/overlay.ts`).
 */
export function originalIn(words: unknown): Original {
  const whole = langOf(words) ?? langOf(isObject(words) ? words['table'] : undefined)
  if (whole) return { lang: whole, much: 'all' }
  const some = langInside(words, 3)
  return some ? { lang: some, much: 'some' } : null
}

function langInside(words: unknown, deep: number): string | undefined {
  if (!isObject(words) || deep < 0) return undefined
  for (const each of Object.values(words)) {
    const lang = langOf(each) ?? langInside(each, deep - 1)
    if (lang) return lang
  }
  return undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const langOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value['lang'] === 'string' ? value['lang'] : undefined
