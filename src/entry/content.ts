import { join, sep } from 'node:path'
import type { EnvironmentModuleNode, ErrorPayload, Plugin } from 'vite'
import { compile, readContent, type Content } from '../content/compile/compile.ts'
import { ContentError } from '../content/compile/problem.ts'

/**
 * Gives the pages the checked form of each JSON file under `content/`. A fault in the words stops the build, and
 * stands over the page while somebody writes: the page behind it keeps the last words that were whole.
 */
export function contentPlugin(root: string): Plugin {
  const folder = join(root, 'src/content')
  const inWords = (file: string): boolean => file.startsWith(folder + sep) && file.endsWith('.json')
  const exitWords = exitWordsIn(folder)
  let content: Content | undefined
  let fault: ContentError | undefined
  const current = (): Content => (content ??= compile(readContent(folder)))

  /** Reads the words again. Gives back what is wrong with them, and then leaves the last whole ones in their place. */
  function reread(): ContentError | undefined {
    try {
      content = compile(readContent(folder))
      return undefined
    } catch (problem) {
      if (problem instanceof ContentError) return problem
      throw problem
    }
  }

  return {
    name: 'afterwards:content',
    enforce: 'pre',
    config: () => ({ define: { exitWords } }),
    configureServer(server) {
      // Somebody who opens or reloads a page while the words are faulty is told so too.
      server.environments.client.hot.on('vite:client:connect', (_data, client) => {
        if (fault) client.send(overlayOf(fault, folder))
      })
    },
    load(id) {
      const [file = '', part] = id.split('?')
      if (!inWords(file)) return undefined
      const name = file
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
      const asked = part === undefined ? undefined : partOf(name, part, current())
      // Only a whole file is JSON to those who come after.
      if (asked !== undefined) return { code: `export default ${JSON.stringify(asked)}`, moduleType: 'js' }
      return JSON.stringify(name === 'ui.json' ? sharedIn(current().ui) : formOf(name, current()))
    },
    async hotUpdate({ file, type, server }): Promise<EnvironmentModuleNode[] | undefined> {
      if (!inWords(file)) return undefined
      // One reading for each save: every environment is told of it.
      if (this.environment.name !== 'client') {
        this.environment.moduleGraph.invalidateAll()
        return []
      }
      fault = reread()
      if (fault) server.config.logger.error(fault.message, { timestamp: true })
      // A file that came or went is news to whoever asks for a whole folder, and that takes the overlay away again:
      // then the page is loaded anew, and told when it connects.
      if (fault && type === 'update') this.environment.hot.send(overlayOf(fault, folder))
      else if (fault ?? exitWordsIn(folder) === exitWords) {
        this.environment.moduleGraph.invalidateAll()
        this.environment.hot.send({ type: 'full-reload' })
        // What is in the code of the exit itself is put there when the server starts.
      } else await server.restart()
      return []
    },
  }
}

/** The words of the exit, which waits for no other file of ours. */
function exitWordsIn(folder: string): string {
  const ui = readContent(folder)['ui.json'] as { exit?: unknown } | undefined
  return JSON.stringify(ui?.exit ?? {})
}

/** The fault as it stands over the page: what is wrong, where, and the way out. No stack: it is nothing in the code. */
function overlayOf(fault: ContentError, folder: string): ErrorPayload {
  const [first] = fault.problems
  return {
    type: 'error',
    err: {
      plugin: 'the words',
      message: `${fault.message}\n\nMend it and save: the page comes back by itself. Until then it keeps the last words that were whole.`,
      stack: '',
      ...(first ? { id: join(folder, first.file) } : {}),
    },
  }
}

/** Keys of ui.json that one page needs alone: each is a module of its own, and not in what every page fetches. */
const ofOnePage = new Set(['home', 'support', 'yourGuide', 'copy', 'evidence', 'glossary', 'privacy'])

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
