import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Rollup } from 'vite'
import type { Guide } from '../content/schema.ts'
import { chunksIn, entrySheets, sheetsOf, textOf, type Bundle, type Sheets } from './sheets.ts'

/** The scripts that a page names, with the base of the site. */
export type Scripts = {
  /** What runs first. */ script: string
  /** What it brings, each after what it needs. */ brought: string[]
}
/** `styles` is the text of all of its own stylesheets. */
export type Assets = Scripts & { styles: string }

/** The styles and scripts that each address needs, found by the modules that its chunks hold. */
export function assetsOf(
  bundle: Bundle,
  sheets: Sheets,
  root: string,
  base: string,
  /** Also what the scripts of every page name themselves: sooner there, for some bytes that most languages have not. */ all: boolean,
): (address: string) => Assets {
  const chunks = chunksIn(bundle)
  const holding = (ending: string): Rollup.OutputChunk[] =>
    chunks.filter((chunk) => chunk.moduleIds.some((id) => relative(root, id.split('?')[0] ?? '') === ending))
  const withImports = (from: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] => {
    const found = new Set<Rollup.OutputChunk>()
    const seen = new Set<Rollup.OutputChunk>()
    const add = (chunk: Rollup.OutputChunk | undefined): void => {
      if (!chunk || seen.has(chunk)) return
      seen.add(chunk)
      chunk.imports.forEach((name) => add(chunks.find((each) => each.fileName === name)))
      found.add(chunk)
    }
    from.forEach(add)
    return [...found]
  }
  // A page without its own files would only be slow, which nobody would see.
  const own = (ending: string): Rollup.OutputChunk[] => {
    const found = holding(ending)
    if (found.length === 0) throw new Error(`No script holds ${ending}, which pageAssets.ts names for a page`)
    return found
  }
  const entry = (name: string): Rollup.OutputChunk[] => chunks.filter((chunk) => chunk.isEntry && chunk.name === name)
  return (address) => {
    const needed = withImports([
      ...entry('first'),
      ...entry('browser'),
      ...sourcesOf(address, root).flatMap(own),
      // Evaluated late, and asked for at once.
      ...holding('node_modules/react-dom/client.js'),
    ])
    const styles = new Set([...entrySheets(bundle, sheets), ...sheetsOf(needed, sheets)])
    const begun = [...entry('first'), ...entry('browser')]
    const found = all ? begun : withImports(begun)
    const named = (chunks: readonly Rollup.OutputChunk[]): string[] => chunks.map((chunk) => base + chunk.fileName)
    return {
      styles: Array.from(styles, (name) => textOf(bundle[name]))
        .join('')
        .trim(),
      script: named(entry('first')).join(''),
      brought: named([...needed.filter((chunk) => !found.includes(chunk)), ...entry('browser')]),
    }
  }
}

/** The page and the words behind an address, as modules of the source. */
function sourcesOf(address: string, root: string): string[] {
  const page = (name: string): string => `src/pages/${name}.tsx`
  const words = (...names: string[]): string[] => names.map((name) => `src/content/${name}.json`)
  const [, first = '', second] = address.split('/')
  const sections = (): string[] =>
    readdirSync(join(root, 'src/content/sections')).map((name) => `sections/${name.replace('.json', '')}`)
  if (first === 'guide' && second)
    return [
      page('SectionPage'),
      `src/components/Scene/hours/${hourOf(second, root)}.ts`,
      ...words(`sections/${second}`),
    ]
  const pages: Record<string, string[]> = {
    '': [page('HomePage')],
    questions: [page('QuestionsPage'), ...words('questions')],
    'check-in': [page('CheckInPage'), ...words('checkin', 'support')],
    support: [page('SupportPage'), ...words('support')],
    calm: [page('CalmPage'), ...words('calm')],
    'your-guide': [page('YourGuidePage'), ...words('questions', 'glossary', 'support')],
    evidence: [page('EvidencePage'), ...words('claims', 'sources', 'gaps')],
    glossary: [page('GlossaryPage'), ...words('glossary')],
    print: [page('PrintPage'), ...words('print', 'claims', 'sources', 'gaps', 'glossary', 'support', ...sections())],
    privacy: [page('PrivacyPage'), ...words('pages', 'proof')],
    'safer-reading': [page('SaferReadingPage'), ...words('pages', 'rehearsal')],
    about: [page('AboutPage'), ...words('pages', 'shipped')],
    '404': [page('MissingPage')],
    talk: [page('TalkPage'), ...words('talk')],
    summary: [page('SummaryPage'), ...words('summary')],
  }
  const sources = pages[first]
  if (!sources) throw new Error(`pageAssets.ts names no files for the page at ${address}`)
  return sources
}

/** The hour of the part that a step is in. */
function hourOf(step: string, root: string): string | undefined {
  const { parts } = JSON.parse(readFileSync(join(root, 'src/content/guide.json'), 'utf8')) as Guide
  return parts.find(({ sections }) => sections.includes(step))?.hour
}
