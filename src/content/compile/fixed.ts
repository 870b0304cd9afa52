/** Fields that are never words, in whatever file. */
const keys = new Set(
  '$schema id kind level flags group leads asks mark setting value door section verdict scope hour drawing person skipTo cite authors venue url updated package'.split(
    ' ',
  ),
)
/** Fields that hold ids in some files and words in others: ids are single words in small letters, or begin with a country. */
const sometimes = new Set(
  'step claim lines questions sections sources without list terms country steps next of'.split(' '),
)
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^[A-Z]{2}$/
/** Web addresses, telephone numbers, days, and what Find leads to. */
const shapes = /^https?:|^[+*#0-9 -]+$|^\d{4}-\d\d-\d\d$|^[a-z]+:[A-Za-z0-9-]+(#[a-z0-9-]+)?$/

/** Whether a value stays as it is in every language: an id, an address, a number, a level of care, a cite. */
export function isFixed(file: string, key: string, value: unknown, holder: object = {}): boolean {
  if (Array.isArray(value)) return value.every((each) => isFixed(file, key, each, holder))
  if (typeof value === 'object' && value !== null) return false
  if (typeof value !== 'string') return true
  // The words that people type are a language's own (`overlay.ts`).
  if (file === 'find.json' && ['same', 'small', 'right', 'say', 'means'].includes(key)) return true
  if (file === 'sources.json' && key === 'title') return true
  // A help line goes by its own name; a country has one in each language.
  if (file === 'support.json' && 'phone' in holder && (key === 'name' || key === 'unsure')) return true
  return keys.has(key) || (sometimes.has(key) && id.test(value)) || shapes.test(value)
}

const mark = /\{[^}]*\}|\]\([a-z]+:[A-Za-z0-9-]+\)|\d+/g

/** What stands in running text and is no word: holes, verdicts, sources, where links lead, numbers. In one order. */
export const marksIn = (text: string): string =>
  Array.from(text.replace(/(\d)[.,\u00a0\u202f](?=\d{3}\b)/g, '$1').matchAll(mark), ([found]) => found)
    .toSorted()
    .join(' ')
