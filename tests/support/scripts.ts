import { hours } from '../../src/content/fields.ts'

/** What a script holds. Each kind has its own limit. */
export type Kind = 'others' | 'words' | 'drawings' | 'code'

/** The kind of a script, by its name. The lines of the bay at the hour of a step are drawings too. */
export function kindOf(name: string, step: string): Kind {
  const [part = ''] = /[\w-]+(?=-[\da-f]+\.js$)/.exec(name) ?? []
  if (/^(vendor|rolldown)/.test(part)) return 'others'
  if (part === 'words' || part === step) return 'words'
  if (part === 'drawings' || hours.some((hour) => hour === part)) return 'drawings'
  return 'code'
}
