import { join, sep } from 'node:path'
import type { EnvironmentModuleNode, ErrorPayload, Plugin } from 'vite'
import { compile, type Content } from '../content/compile/compile.ts'
import { ContentError } from '../content/compile/problem.ts'
import { readLanguages, readWords } from '../content/compile/read.ts'
import { hereIn, type Here, type Language } from '../content/languages.ts'
import { environmentsOf, languageIn, wordsFolder } from './languages.ts'
import { withLicences } from './shippedPlugin.ts'

/**
 * Gives the pages the checked form of each JSON file under `content/`, in the language that they are made in. A fault
 * in the words stops the build, and stands over the page while somebody writes: the page behind it keeps the last
 * words that were whole.
 */
export function contentPlugin(root: string): Plugin {
  const folder = `${root}/src/content`
  const from = wordsFolder(root)
  const contents = new Map<string, Content>()
  let languages: readonly Language[] | undefined
  const all = (): readonly Language[] => (languages ??= readLanguages(from))
  const contentIn = (environment: string): Content => {
    const language = languageIn(environment, all())
    const known = contents.get(language.id)
    if (known) return known
    const content = compile(readWords(from, language.id), language)
    contents.set(language.id, content)
    return content
  }
  const here = (): Language => languageIn('client', all())
  const inWords = (file: string): boolean =>
    [folder, from].some((each) => file.startsWith(each + sep)) && file.endsWith('.json')
  const atStart = JSON.stringify(saidAtOnce(from, here().id))
  let fault: ContentError | undefined

  /** Reads the words again. Gives back what is wrong with them, and then leaves the last whole ones in their place. */
  function reread(): ContentError | undefined {
    try {
      languages = undefined
      const content = compile(readWords(from, here().id), here())
      contents.clear()
      contents.set(here().id, content)
      return undefined
    } catch (problem) {
      if (problem instanceof ContentError) return problem
      throw problem
    }
  }

  return {
    name: 'afterwards:content',
    enforce: 'pre',
    sharedDuringBuild: true,
    config() {
      const define = (environment: string) => saidAtOnce(from, languageIn(environment, all()).id)
      const others = all()
        .slice(1)
        .map(({ id }) => environmentsOf(id, false).client)
      return {
        define: define('client'),
        server: { watch: { awaitWriteFinish: wholeSaves } },
        environments: Object.fromEntries(others.map((name) => [name, { define: define(name) }])),
      }
    },
    configureServer(server) {
      // Somebody who opens or reloads a page while the words are faulty is told so too.
      server.environments.client.hot.on('vite:client:connect', (_data, client) => {
        if (fault) client.send(overlayOf(fault, from))
      })
    },
    load(id) {
      const [file = '', part] = id.split('?')
      if (!file.startsWith(folder + sep) || !file.endsWith('.json')) return undefined
      const name = file
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
      if (name === 'languages.json') return asHere(hereIn(all(), languageIn(this.environment.name, all()).id))
      const content = contentIn(this.environment.name)
      const asked = part === undefined ? undefined : partOf(name, part, content)
      if (asked !== undefined) return asScript(asked)
      if (name === 'shipped.json') return JSON.stringify(withLicences(content.shipped, root))
      return JSON.stringify(name === 'ui.json' ? sharedIn(content.ui) : formOf(name, content))
    },
    // While somebody writes; the pages of a build are made elsewhere.
    transformIndexHtml: (html) => {
      const { id, dir } = languageIn('client', all())
      return html.replace('<html lang="en">', `<html lang="${id}" dir="${dir}">`)
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
      if (fault && type === 'update') this.environment.hot.send(overlayOf(fault, from))
      else if (fault ?? JSON.stringify(saidAtOnce(from, here().id)) === atStart) {
        this.environment.moduleGraph.invalidateAll()
        this.environment.hot.send({ type: 'full-reload' })
        // What is in the code of the exit itself is put there when the server starts.
      } else await server.restart()
      return []
    },
  }
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

/**
 * An editor empties a file before it writes it, and what happens to a file within 50 ms is told only once: whoever reads
 * at the first word of it would say that the words are faulty, and never hear that they are whole. In milliseconds.
 */
const wholeSaves = { stabilityThreshold: 80, pollInterval: 20 }

/** Only a whole file is JSON to those who come after. */
const asScript = (value: unknown) => ({ code: `export default ${JSON.stringify(value)}`, moduleType: 'js' as const })

/** Said by itself too, so that what only a translation asks is in no script of the language that needs none. */
const asHere = (here: Here) => {
  const { code, moduleType } = asScript(here)
  return { code: `${code}\nexport const isOriginal = ${String(here.prefix === '')}`, moduleType }
}

/**
 * What the exit says, and what is said where nothing else arrived: put into their scripts, so that these wait for no
 * other. A fault in these words is told with the rest.
 */
function saidAtOnce(folder: string, id: string): { exitWords: string; failedWords: string } {
  try {
    const words = readWords(folder, id) as { 'exit.json': object; 'ui.json': AtOnce }
    const { exit, failed } = words['ui.json']
    return {
      exitWords: JSON.stringify({ ...words['exit.json'], loading: exit.loading }),
      failedWords: JSON.stringify({ words: failed.words, reload: failed.reload, away: failed.away }),
    }
  } catch {
    return { exitWords: '{}', failedWords: '{}' }
  }
}

type AtOnce = { exit: { loading: string }; failed: Record<'words' | 'reload' | 'away', string> }

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
