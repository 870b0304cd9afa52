import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compile, readContent, type Content } from '../content/compile/compile.ts'

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
      if (name === 'find.json' && part === 'index')
        return { code: `export default ${JSON.stringify(current().findDocs)}`, moduleType: 'js' }
      return JSON.stringify(formOf(name, current()))
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder + sep)) return
      content = undefined
      this.environment.moduleGraph.invalidateAll()
      this.environment.hot.send({ type: 'full-reload' })
    },
  }
}

/** The form of one file: the spine for guide.json, a step with its cards, or the checked file itself. */
function formOf(file: string, content: Content): unknown {
  if (file === 'guide.json') return content.spine
  if (file.startsWith('sections/')) return content.leaves.find((leaf) => `sections/${leaf.id}.json` === file)
  if (file.startsWith('widgets/')) return content.widgets.find((widget) => `widgets/${widget.step}.json` === file)
  return content[file.replace('.json', '') as keyof Content]
}
