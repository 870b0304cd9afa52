import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import type { Guide } from '../content/schema.ts'
import { firstPaint } from './firstPaint.ts'
import { firstStyles, printStyles } from './firstStyles.ts'
import { headersOf, policyOf } from './headers.ts'
import type * as Prerender from './prerender.tsx'

type Bundle = Rollup.OutputBundle
type Page = { file: string; address: string; html: string }

/**
 * One build: the prerender bundle first, then the client's, then the worker's (`workerPlugin.ts`). Each address
 * becomes an ordinary asset of the client's bundle, with its styles inline and its scripts after the words.
 */
export function prerenderPlugin(root: string): Plugin {
  // A folder of its own for each process: a module that was imported once is not read again.
  const serverFolder = join(root, 'node_modules/.cache/afterwards', `prerender-${process.pid}`)
  const site = process.env['SITE_URL'] ?? 'https://afterwards.example'
  let base = '/'
  return {
    name: 'afterwards:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            rollupOptions: {
              input: { browser: join(root, 'src/entry/browser.tsx'), first: join(root, 'src/entry/first.ts') },
            },
          },
        },
        ssr: {
          build: {
            ssr: true,
            outDir: serverFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: join(root, 'src/entry/prerender.tsx') },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          for (const name of ['ssr', 'client', 'worker']) {
            const environment = builder.environments[name]
            if (environment) await builder.build(environment)
          }
          rmSync(serverFolder, { recursive: true, force: true })
        },
      },
    }),
    configResolved: (config) => {
      base = config.base
    },
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const server = (await import(pathToFileURL(join(serverFolder, 'prerender.js')).href)) as typeof Prerender
        const shell = readFileSync(join(root, 'index.html'), 'utf8')
        const paper = paperOf(bundle)
        this.emitFile({ type: 'asset', fileName: paper.name, source: paper.styles })
        const assets = assetsOf(bundle, root, base, paper.name)
        const pages: Page[] = []
        for (const address of server.addresses) {
          const rendered = await server.render(address)
          const html =
            rendered.kind === 'page'
              ? pageOf(shell, base, rendered, assets(address), server.description)
              : redirectOf(rendered.to, server.moved)
          pages.push({ file: fileOf(address), address, html })
        }
        dropFontFaces(bundle)
        for (const page of pages) this.emitFile({ type: 'asset', fileName: page.file, source: page.html })
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemapOf(pages, site, base) })
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: headersOf(pages, base),
        })
        this.emitFile({
          type: 'asset',
          fileName: 'site.webmanifest',
          source: readFileSync(join(root, 'src/entry/manifest.json'), 'utf8').replaceAll('/BASE/', base),
        })
      },
    },
  }
}

/** `/guide/x` is `guide/x.html`: plain hosts find it with no redirect to a trailing slash. */
const fileOf = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`)

type Assets = {
  styles: string
  sheets: string[]
  rest: string[]
  paper: string
  scripts: string[]
  preloads: string[]
}

/** The styles and scripts that each address needs, found by the modules that its chunks hold. */
function assetsOf(bundle: Bundle, root: string, base: string, paper: string): (address: string) => Assets {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk')
  const holding = (ending: string): Rollup.OutputChunk[] =>
    chunks.filter((chunk) => chunk.moduleIds.some((id) => relative(root, id.split('?')[0] ?? '') === ending))
  const withImports = (from: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] => {
    const found = new Set<Rollup.OutputChunk>()
    const add = (chunk: Rollup.OutputChunk | undefined): void => {
      if (!chunk || found.has(chunk)) return
      chunk.imports.forEach((name) => add(chunks.find((each) => each.fileName === name)))
      found.add(chunk)
    }
    from.forEach(add)
    return [...found]
  }
  const entry = (name: string): Rollup.OutputChunk[] => chunks.filter((chunk) => chunk.isEntry && chunk.name === name)
  return (address) => {
    const needed = withImports([...entry('first'), ...entry('browser'), ...sourcesOf(address, root).flatMap(holding)])
    const first = stylesOf([...entry('browser'), ...withImports(entry('browser'))])
    const sheets = [...new Set([...first, ...stylesOf(needed)])]
    const scripts = [...entry('first'), ...entry('browser')].map((chunk) => base + chunk.fileName)
    return {
      styles: sheets.map((name) => textOf(bundle[name])).join(''),
      sheets: sheets.map((name) => base + name),
      rest: first.map((name) => base + name),
      paper: base + paper,
      scripts,
      preloads: needed.map((chunk) => base + chunk.fileName).filter((name) => !scripts.includes(name)),
    }
  }
}

/** The rules for paper, in one file. */
function paperOf(bundle: Bundle): { name: string; styles: string } {
  const sheets = Object.values(bundle).filter((item) => item.fileName.endsWith('.css'))
  const styles = printStyles(sheets.map(textOf).join(''))
  return { name: `assets/print-${createHash('sha256').update(styles).digest('hex').slice(0, 8)}.css`, styles }
}

/** Each page names the fonts inline. Named again by a stylesheet that comes later, they would be taken anew: a jump. */
function dropFontFaces(bundle: Bundle): void {
  for (const item of Object.values(bundle)) {
    if (item.type === 'asset' && item.fileName.endsWith('.css'))
      item.source = String(item.source).replace(/@font-face\s*\{[^}]*\}/g, '')
  }
}

/** The stylesheets of these chunks. The entry's comes first: it declares the order of the layers. */
const stylesOf = (chunks: readonly Rollup.OutputChunk[]): string[] => [
  ...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])),
]

const textOf = (item: Bundle[string] | undefined): string => (item?.type === 'asset' ? String(item.source) : '')

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
  return pages[first] ?? []
}

/** The hour of the part that a step is in. */
function hourOf(step: string, root: string): string | undefined {
  const { parts } = JSON.parse(readFileSync(join(root, 'src/content/guide.json'), 'utf8')) as Guide
  return parts.find(({ sections }) => sections.includes(step))?.hour
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A whole page: the shell with its title, its policy, its styles, the markup, and then the scripts. */
function pageOf(
  shell: string,
  base: string,
  rendered: { html: string; title: string },
  { styles, sheets, rest, paper, scripts, preloads }: Assets,
  description: string,
): string {
  const css = firstStyles(styles.trim(), `${shell}${rendered.html}`)
  const hash = createHash('sha256').update(css).digest('base64')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf([hash])}">`,
    `<title>${rendered.title}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<style>${css}</style>`,
    `<script>${firstPaint}</script>`,
  ].join('')
  const tail = [
    ...scripts.map((src) => `<script type="module" crossorigin src="${src}"></script>`),
    ...preloads.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    `<link rel="stylesheet" media="print" href="${paper}">`,
    ...rest.map((href) => `<link rel="preload" as="style" crossorigin data-rest href="${href}">`),
    // Without scripts nothing brings the rest of the rules, for what is opened and for a pointer: they come like this.
    `<noscript>${sheets.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`).join('')}</noscript>`,
  ].join('')
  return shell
    .replaceAll('%BASE_URL%', base)
    .replace(/<title>.*?<\/title>/s, () => head)
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace('<div id="root"></div>', () => `<div id="root">${rendered.html}</div>`)
    .replace('</body>', () => `${tail}</body>`)
    .replace(/\n\s*/g, '\n')
}

/** An address that moved: the browser goes on by itself, and a link stands there for one that does not. */
function redirectOf(to: string, label: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf([])}"><meta http-equiv="refresh" content="0; url=${escape(to)}"><meta name="robots" content="noindex"><title>Afterwards</title></head><body><p><a href="${escape(to)}">${label}</a></p></body></html>`
}

function sitemapOf(pages: readonly Page[], site: string, base: string): string {
  const listed = pages.filter((page) => page.file !== '404.html' && !page.html.includes('http-equiv="refresh"'))
  const places = listed.map(
    (page) => `<url><loc>${new URL(base.replace(/\/$/, '') + page.address, site).href}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join('')}</urlset>\n`
}
