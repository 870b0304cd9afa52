import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compile, readContent, type Content } from '../content/compile/compile.ts'
import { withLicences } from './shippedPlugin.ts'

/**
 * Gives the pages the checked form of each JSON file under `content/`. A fault in the words stops the build, and
 * stands over the page while somebody writes.
 */
export function contentPlugin(root: string): Plugin {
  const folder = join(root, 'src/content')
  let content: Content | undefined
  const current = (): Content => (content ??= compile(readContent(folder)))
  return {
    name: 'afterwards:content',
    enforce: 'pre',
    load(id) {
      const [file = '', part] = id.split('?')
      if (!file.startsWith(folder + sep) || !file.endsWith('.json')) return undefined
      const name = file
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
      const asked = part === undefined ? undefined : partOf(name, part, current())
      // Only a whole file is JSON to those who come after.
      if (asked !== undefined) return { code: `export default ${JSON.stringify(asked)}`, moduleType: 'js' }
      if (name === 'shipped.json') return JSON.stringify(withLicences(current().shipped, root))
      return JSON.stringify(name === 'ui.json' ? sharedIn(current().ui) : formOf(name, current()))
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder + sep)) return
      content = undefined
      this.environment.moduleGraph.invalidateAll()
      this.environment.hot.send({ type: 'full-reload' })
    },
  }
}

/** Keys of ui.json that one page or tool needs alone: each is a module of its own, and not in what every page fetches. */
const ofOnePage = new Set([
  'description',
  'home',
  'allQuestions',
  'support',
  'yourGuide',
  'copy',
  'evidence',
  'verdictMeans',
  'glossary',
  'privacy',
  'missing',
  'note',
])

/** A part of a file, asked for by name: what Find searches in, or the words of one page. */
function partOf(file: string, part: string, content: Content): unknown {
  if (file === 'find.json' && part === 'index') return content.findDocs
  return file === 'ui.json' && ofOnePage.has(part) ? (content.ui as Record<string, unknown>)[part] : undefined
}

/** The words of the interface that every page needs. */
const sharedIn = (ui: unknown): unknown =>
  Object.fromEntries(Object.entries(ui as Record<string, unknown>).filter(([name]) => !ofOnePage.has(name)))

/** The form of one file: the spine for guide.json, a step with its cards, or the checked file itself. */
function formOf(file: string, content: Content): unknown {
  if (file === 'guide.json') return content.spine
  if (file.startsWith('sections/')) return content.leaves.find((leaf) => `sections/${leaf.id}.json` === file)
  if (file.startsWith('widgets/')) return content.widgets.find((widget) => `widgets/${widget.step}.json` === file)
  return content[file.replace('.json', '') as keyof Content]
}
