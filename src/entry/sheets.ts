import type { Plugin, Rollup } from 'vite'

export type Bundle = Rollup.OutputBundle
/** The stylesheets that each chunk brings, by the names of their files. */
export type Sheets = Map<string, readonly string[]>

/**
 * Notes which stylesheets each chunk brings, and lets no script ask for them: a page names all that follows
 * (`restStyles.ts`). One by one, as what they belong to comes, each would have the browser order the layers anew and lay
 * out the whole page: a tenth of a second on a slow phone.
 */
export const noteSheets = (sheets: Sheets): Plugin => ({
  name: 'afterwards:sheets',
  apply: 'build',
  // What it notes is read where the pages are made.
  sharedDuringBuild: true,
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      for (const { fileName, viteMetadata } of chunksIn(bundle)) {
        sheets.set(fileName, [...(viteMetadata?.importedCss ?? [])])
        viteMetadata?.importedCss.clear()
      }
    },
  },
})

/** All stylesheets as one. */
export function gatheredFrom(bundle: Bundle, sheets: Sheets): string {
  const all = Object.keys(bundle).filter((name) => name.endsWith('.css'))
  const ordered = new Set([...entrySheets(bundle, sheets), ...all.toSorted()])
  return Array.from(ordered, (name) => textOf(bundle[name]).trim()).join('')
}

/** The stylesheets of the entry and of what it is made of. They come first: the entry's declares the order of the layers. */
export function entrySheets(bundle: Bundle, sheets: Sheets): string[] {
  const chunks = chunksIn(bundle)
  const entry = chunks.filter((chunk) => chunk.isEntry && chunk.name === 'browser')
  const parts = chunks.filter((chunk) => entry.some(({ imports }) => imports.includes(chunk.fileName)))
  return sheetsOf([...entry, ...parts], sheets)
}

/** The stylesheets of these chunks, each once. */
export const sheetsOf = (chunks: readonly Rollup.OutputChunk[], sheets: Sheets): string[] => [
  ...new Set(chunks.flatMap((chunk) => sheets.get(chunk.fileName) ?? [])),
]

/** The scripts of the bundle, without its other files. */
export const chunksIn = (bundle: Bundle): Rollup.OutputChunk[] =>
  Object.values(bundle).filter((item) => item.type === 'chunk')

/** The text of a file of the bundle. Nothing where it is not there. */
export const textOf = (item: Bundle[string] | undefined): string => (item?.type === 'asset' ? String(item.source) : '')
