import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { readLanguages } from '../content/compile/read.ts'
import { hereIn, type Language } from '../content/languages.ts'
import { startOf } from '../guide/paths.ts'
import { firstPaint } from './firstPaint.ts'
import { faceStyles, firstStyles, printStyles, restStyles } from './firstStyles.ts'
import { headersOf, policyOf } from './headers.ts'
import { environmentsOf, languageIn, wordsFolder } from './languages.ts'
import { assetsOf, type Assets } from './pageAssets.ts'
import type * as Prerender from './prerender.tsx'
import { gatheredFrom, noteSheets, type Sheets } from './sheets.ts'
import { sitemapOf, type Listed, type Place } from './sitemap.ts'

/**
 * One build: for each language the prerender bundle first, then the client's; then the worker's (`workerPlugin.ts`). Each
 * address becomes an ordinary asset of the client's bundle, with its styles inline and its scripts after the words.
 */
export function prerenderPlugin(root: string): Plugin[] {
  // A folder of its own for each process: a module that was imported once is not read again.
  const serverFolder = join(root, 'node_modules/.cache/afterwards', `prerender-${process.pid}`)
  const site = process.env['SITE_URL'] ?? 'https://afterwards.example'
  const languages = readLanguages(wordsFolder(root))
  const all: Listed[] = []
  const sheets: Sheets = new Map()
  let base = '/'
  const startIn = (language: Language): string => startOf(base, hereIn(languages, language.id).prefix)
  const prerender: Plugin = {
    name: 'afterwards:prerender',
    apply: 'build',
    // The pages of all languages come together in one sitemap and one policy.
    sharedDuringBuild: true,
    config: () => ({
      environments: Object.fromEntries(
        languages.flatMap(({ id }, index) => {
          const { client, ssr } = environmentsOf(id, index === 0)
          return [
            [client, { consumer: 'client' as const, build: clientOf(root, index === 0) }],
            [ssr, { consumer: 'server' as const, build: serverOf(root, join(serverFolder, id)) }],
          ]
        }),
      ),
      builder: {
        async buildApp(builder) {
          for (const [index, { id }] of languages.entries()) {
            const { client, ssr } = environmentsOf(id, index === 0)
            for (const environment of [builder.environments[ssr], builder.environments[client]])
              if (environment) await builder.build(environment)
          }
          // Last, since it is told of every file.
          if (builder.environments['worker']) await builder.build(builder.environments['worker'])
          rmSync(serverFolder, { recursive: true, force: true })
        },
      },
    }),
    configResolved: (config) => {
      base = config.base
    },
    applyToEnvironment: ({ name, config: { consumer } }) => consumer === 'client' && name !== 'worker',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const language = languageIn(this.environment.name, languages)
        const start = startIn(language)
        const file = (name: string): string => start.slice(base.length) + name
        const server = (await import(
          pathToFileURL(join(serverFolder, language.id, 'prerender.js')).href
        )) as typeof Prerender
        const shell = shellIn(readFileSync(join(root, 'index.html'), 'utf8'), base, start, language)
        const styles = gatheredFrom(bundle, sheets)
        const paper = sheetOf('print', printStyles(styles))
        const rest = sheetOf('styles', restStyles(styles))
        const faces = sheetOf('faces', faceStyles(styles))
        const named = { paper: paper.fileName, rest: rest.fileName, faces: faces.fileName }
        const assets = assetsOf(bundle, sheets, root, base, named, start === base)
        for (const address of server.addresses) {
          const rendered = await server.render(address)
          const html =
            rendered.kind === 'page'
              ? pageOf(shell, rendered, assets(address), server.description)
              : redirectOf(rendered.to, server.moved, language.id)
          all.push({ language, address, html })
          this.emitFile({ type: 'asset', fileName: file(fileOf(address)), source: html })
        }
        for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name]
        this.emitFile(paper)
        this.emitFile(rest)
        this.emitFile(faces)
        this.emitFile({
          type: 'asset',
          fileName: file('site.webmanifest'),
          source: manifestIn(root, base, start, language),
        })
        if (language.id !== languages.at(-1)?.id) return
        const place: Place = (each, address) => startIn(each).replace(/\/$/, '') + address
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemapOf(all, site, place) })
        const pages = all.map(({ language: each, address, html }) => ({ address: place(each, address), html }))
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersOf(pages, base) })
      },
    },
  }
  return [noteSheets(sheets), prerender]
}

const clientOf = (root: string, first: boolean) => ({
  // What the languages have in common is one file: the same name is the same content.
  ...(first ? {} : { emptyOutDir: false, copyPublicDir: false }),
  rollupOptions: { input: { browser: join(root, 'src/entry/browser.tsx'), first: join(root, 'src/entry/first.ts') } },
})

const serverOf = (root: string, outDir: string) => ({
  ssr: true,
  outDir,
  emptyOutDir: true,
  copyPublicDir: false,
  rollupOptions: { input: join(root, 'src/entry/prerender.tsx') },
})

/** The shell of a language's pages. */
const shellIn = (shell: string, base: string, start: string, { id, dir }: Language): string =>
  shell
    .replace('<html lang="en">', `<html lang="${id}"${dir === 'ltr' ? '' : ` dir="${dir}"`}>`)
    .replace('%BASE_URL%site.webmanifest', `${start}site.webmanifest`)
    .replaceAll('%BASE_URL%', base)

const manifestIn = (root: string, base: string, start: string, { id, dir }: Language): string =>
  readFileSync(join(root, 'src/entry/manifest.json'), 'utf8')
    .replaceAll('/START/', start)
    .replaceAll('/BASE/', base)
    .replace('"en"', `"${id}"`)
    .replace('"ltr"', `"${dir}"`)

/** `/guide/x` is `guide/x.html`: plain hosts find it with no redirect to a trailing slash. */
const fileOf = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`)

/** A stylesheet whose name changes with what is in it. */
function sheetOf(name: string, source: string) {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { type: 'asset' as const, fileName: `assets/${name}-${hash}.css`, source }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A whole page: the shell with its title, its policy, its styles, the markup, and then the scripts. */
function pageOf(
  shell: string,
  rendered: { html: string; title: string },
  { styles, rest, faces, paper, script, brought }: Assets,
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
    `<script type="module" crossorigin src="${script}"></script>`,
    ...brought.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    `<link rel="preload" as="style" crossorigin data-rest href="${rest}">`,
    // Without scripts nothing brings the faces and the rest of the rules, for what is opened and for a pointer.
    `<noscript>${[rest, faces].map((href) => `<link rel="stylesheet" crossorigin href="${href}">`).join('')}</noscript>`,
    // Last: on paper its rules hold before all others.
    `<link rel="stylesheet" media="print" href="${paper}">`,
  ].join('')
  return shell
    .replace(/<title>.*?<\/title>/s, () => head)
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace('<div id="root"></div>', () => `<div id="root">${rendered.html}</div>`)
    .replace('</body>', () => `${tail}</body>`)
    .replace(/\n\s*/g, '\n')
}

/** An address that moved: the browser goes on by itself, and a link stands there for one that does not. */
function redirectOf(to: string, label: string, lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf([])}"><meta http-equiv="refresh" content="0; url=${escape(to)}"><meta name="robots" content="noindex"><title>Afterwards</title></head><body><p><a href="${escape(to)}">${label}</a></p></body></html>`
}
