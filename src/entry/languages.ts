import { join } from 'node:path'
import type { Language } from '../content/languages.ts'

/** The folder that the words come from. `WORDS` names another one, such as a draft of a language. */
export const wordsFolder = (root: string): string => process.env['WORDS'] ?? join(root, 'src/content')

/** The two environments of the build that make the pages of a language: `client` and `ssr`, or `client_es` and `ssr_es`. */
export function environmentsOf(id: string, first: boolean): { client: string; ssr: string } {
  const end = first ? '' : `_${id.replaceAll('-', '_')}`
  return { client: `client${end}`, ssr: `ssr${end}` }
}

/**
 * The language that an environment makes pages in. Outside a build there is one alone: the first, or the one that
 * `LANGUAGE` names.
 */
export function languageIn(environment: string, languages: readonly Language[]): Language {
  const built = languages.slice(1).find(({ id }) => Object.values(environmentsOf(id, false)).includes(environment))
  const found = built ?? languages.find(({ id }) => id === process.env['LANGUAGE']) ?? languages[0]
  if (!found) throw new Error('languages.json names no language')
  return found
}
