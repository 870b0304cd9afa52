import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { readLanguages } from '../content/compile/read.ts'
import { hereIn, type Language } from '../content/languages.ts'
import { startOf } from '../guide/paths.ts'
import { faceStyles, firstStyles, withoutUnusedTokens } from './firstStyles.ts'
import { headersOf } from './headers.ts'
import { environmentsOf, languageIn, wordsFolder } from './languages.ts'
import { assetsOf } from './pageAssets.ts'
import { hasRoom, pageOf, redirectOf, shellIn, type Drawn, type Later, type Redirect } from './pageFile.ts'
import type * as Prerender from './prerender.tsx'
import { restStyles } from './restStyles.ts'
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
  let markup: readonly string[] | undefined
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
        const assets = assetsOf(bundle, sheets, root, base, start === base)
        const styles = gatheredFrom(bundle, sheets)
        const faces = sheetOf('faces', faceStyles(styles))
        // What follows is known only when each page is: its names are as long as these.
        const likely = laterOf(
          base,
          ['0', '1', '2'].map((part) => sheetOf('styles', part)),
          faces,
        )
        const drawn: ((Drawn | Redirect) & { address: string })[] = []
        for (const address of server.addresses) {
          const rendered = await server.render(address)
          if (rendered.kind === 'page') {
            const { styles: own, ...scripts } = assets(address)
            const page = { ...rendered, ...scripts, css: firstStyles(own, `${shell}${rendered.html}`) }
            const css = hasRoom(pageOf(shell, page, likely, server.description))
              ? page.css
              : withoutUnusedTokens(page.css)
            drawn.push({ address, ...page, css })
          } else drawn.push({ address, ...rendered })
        }
        const pages = drawn.filter((page) => page.kind === 'page')
        // Those of the first language serve for all: what follows is the same files then.
        markup ??= pages.map(({ html }) => html)
        const firsts = pages.map(({ css }) => css)
        const rest = restStyles(styles, firsts, markup).map((part) => sheetOf('styles', part))
        for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name]
        for (const sheet of [...rest, faces]) this.emitFile(sheet)
        const later = laterOf(base, rest, faces)
        for (const page of drawn) {
          const html =
            page.kind === 'page'
              ? pageOf(shell, page, later, server.description)
              : redirectOf(page.to, server.moved, language.id)
          all.push({ language, address: page.address, html })
          this.emitFile({ type: 'asset', fileName: file(fileOf(page.address)), source: html })
        }
        this.emitFile({
          type: 'asset',
          fileName: file('site.webmanifest'),
          source: manifestIn(root, base, start, language),
        })
        if (language.id !== languages.at(-1)?.id) return
        const place: Place = (each, address) => startIn(each).replace(/\/$/, '') + address
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemapOf(all, site, place) })
        const everywhere = all.map(({ language: each, address, html }) => ({ address: place(each, address), html }))
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersOf(everywhere, base) })
      },
    },
  }
  return [noteSheets(sheets), prerender]
}

const clientOf = (root: string, first: boolean) => ({
  // What the languages have in common is one file: the same name is the same content.
  ...(first ? {} : { emptyOutDir: false, copyPublicDir: false }),
  rollupOptions: {
    input: { browser: join(root, 'src/entry/browser.tsx'), first: join(root, 'src/entry/first.ts') },
    // Short, since each is written wherever a part is asked for: of 268 million changes one would keep its name.
    output: {
      hashCharacters: 'hex' as const,
      chunkFileNames: 'assets/[name]-[hash:7].js',
      entryFileNames: 'assets/[name]-[hash:7].js',
    },
  },
})

const serverOf = (root: string, outDir: string) => ({
  ssr: true,
  outDir,
  emptyOutDir: true,
  copyPublicDir: false,
  rollupOptions: { input: join(root, 'src/entry/prerender.tsx') },
})

const manifestIn = (root: string, base: string, start: string, { id, dir }: Language): string =>
  readFileSync(join(root, 'src/entry/manifest.json'), 'utf8')
    .replaceAll('/START/', start)
    .replaceAll('/BASE/', base)
    .replace('"en"', `"${id}"`)
    .replace('"ltr"', `"${dir}"`)

/** `/guide/x` is `guide/x.html`: plain hosts find it with no redirect to a trailing slash. */
const fileOf = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}.html`)

type Sheet = { type: 'asset'; fileName: string; source: string }

const laterOf = (base: string, rest: readonly Sheet[], faces: Sheet): Later => ({
  rest: rest.map(({ fileName }) => base + fileName),
  faces: base + faces.fileName,
})

/** A stylesheet whose name changes with what is in it. */
function sheetOf(name: string, source: string): Sheet {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { type: 'asset', fileName: `assets/${name}-${hash}.css`, source }
}
