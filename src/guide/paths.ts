import type { LinkKind } from '../content/schema.ts'
import type { Spine } from '../content/compile/compile.ts'
import type { Mode } from './calm.ts'
import { stepsOf } from './order.ts'

/**
 * Every address of the guide. Addresses are a contract: nothing else that a reader's browser runs spells one. The build
 * does twice, held to these by tests: the pages that words may link to (`content/compile/known.ts`) and what each page
 * fetches early (`entry/pageAssets.ts`).
 */
export const paths = {
  home: '/',
  guide: '/guide',
  everyStep: '/guide/*',
  section: (id: string, block?: string) => `/guide/${id}${block ? `#${block}` : ''}`,
  questions: '/questions',
  question: (id: string) => `/questions#${id}`,
  yourGuide: '/your-guide',
  support: '/support',
  line: (id: string) => `/support#${id}`,
  calm: '/calm',
  calmer: (mode: Mode) => `/calm#${mode}`,
  talk: '/talk',
  country: (id: string) => `/support#${id}`,
  evidence: '/evidence',
  claim: (id: string) => `/evidence#${id}`,
  source: (id: string) => `/evidence#${id}`,
  glossary: '/glossary',
  print: '/print',
  term: (id: string) => `/glossary#${id}`,
  checkIn: '/check-in',
  privacy: '/privacy',
  saferReading: '/safer-reading',
  about: '/about',
  summary: '/summary',
} as const

/** Every page, by its address in any language. */
export const everyAddress = (spine: Pick<Spine, 'parts' | 'retired'>): readonly string[] => [
  paths.home,
  paths.guide,
  ...stepsOf(spine).map((step) => paths.section(step.id)),
  ...Object.keys(spine.retired).map((id) => paths.section(id)),
  paths.questions,
  paths.checkIn,
  paths.support,
  paths.calm,
  paths.yourGuide,
  paths.evidence,
  paths.glossary,
  paths.print,
  paths.privacy,
  paths.saferReading,
  paths.about,
  paths.talk,
  paths.summary,
]

/** Where the addresses of a language begin: the guide's own start, and the language's prefix behind it. */
export const startOf = (base: string, prefix: string): string => (prefix === '' ? base : `${base}${prefix}/`)

/** The address that a link in the words leads to. */
export function pathOf(kind: LinkKind | 'source' | 'country', id: string): string {
  switch (kind) {
    case 'term':
      return paths.term(id)
    case 'step':
      return paths.section(id)
    case 'question':
      return paths.question(id)
    case 'claim':
      return paths.claim(id)
    case 'source':
      return paths.source(id)
    case 'line':
      return paths.line(id)
    case 'country':
      return paths.country(id)
    case 'page':
      return id === 'home' ? paths.home : `/${id}`
  }
}

/** Steps that moved: the address of their heir, if this id has one. */
export function heirOf(id: string, retired: Readonly<Record<string, string>>): string | undefined {
  const heir = Object.hasOwn(retired, id) ? retired[id] : undefined
  return heir === undefined ? undefined : paths.section(heir)
}
