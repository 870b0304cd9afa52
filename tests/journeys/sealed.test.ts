import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hours } from '../../src/content/fields.ts'
import { firstPaint } from '../../src/entry/firstPaint.ts'
import { hydrated, launch, listen, pagesIn, pagesOf } from '../support/browser.ts'
import { kindOf, type Kind } from '../support/scripts.ts'

const site = inject('site')
const dist = inject('dist')
const pages = [...pagesOf(dist), '/404']
const spanish = [...pagesIn('es', dist), '/es/404']
const html = (path: string): string =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : `${path}.html`), 'utf8')
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length
const sizeOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0)
/** Files under assets/ that a page names, with this ending. */
const namedBy = (path: string, ending: 'js' | 'css'): string[] => [
  ...new Set(
    Array.from(html(path).matchAll(/(?:src|href)="\/(assets\/[^"]+\.(\w+))"/g)).flatMap(([, name = '', kind]) =>
      kind === ending ? [name] : [],
    ),
  ),
]
const steps = pages.filter((path) => path.startsWith('/guide/'))
/** The most bytes that a reader is asked to fetch, in brotli; fonts as they are. */
const limits = {
  /** The HTML of a page, with its styles: the first flight. */ page: 14_600,
  /** The styles in it. */ styles: 5_600,
  /** The stylesheets that follow: all of them. */ sheets: 17_600,
  /** The scripts of a step. */
  scripts: { others: 64_900, code: 20_000, words: 8_500, drawings: 3_000 } satisfies Record<Kind, number>,
  /** Each font, and all of them. */ font: 47_000,
  fonts: 57_000,
  /** What Find asks for until it shows results. */ find: 31_000,
}
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('C14: Each page names its own styles in its policy, and nothing else may run or be asked', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8')
  for (const path of [...pages, ...spanish]) {
    const page = html(path)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    expect(policy, path).toContain(`style-src 'self' 'sha256-${hash}'`)
    // The header says the same of this page, and nothing of others: the 404 page is answered at any address.
    expect(headers.split(`\n${path}\n`)[1]?.split('\n')[0], path).toBe(
      `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    )
    expect(policy, path).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; .*connect-src 'self'/)
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/)
  }
  expect(headers).toContain("frame-ancestors 'none'")
  expect(headers).toMatch(/Referrer-Policy: no-referrer/)
})

test('The file of headers keeps to what hosts read: 100 rules, 2,000 characters a line, one life in a cache each', () => {
  const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
  // Hosts that join the values of all rules that match would make nonsense of two.
  const everywhere = lines.slice(0, lines.indexOf('/assets/*'))
  expect(everywhere.join('\n')).not.toContain('Cache-Control')
})

test('A file of ours is sent small, with short headers, and not again to a browser that has it', async () => {
  const [script = ''] = namedBy('/guide/hormones', 'js')
  const answer = await fetch(`${site}/${script}`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect([...answer.headers].join('').length).toBeLessThan(800)
  const again = await fetch(`${site}/guide/hormones`, {
    headers: { 'if-none-match': (await fetch(`${site}/guide/hormones`)).headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('S10: No page has an inline script but the one that its policy names, and none has an inline style', () => {
  const hash = createHash('sha256').update(firstPaint).digest('base64')
  for (const path of pages) {
    const inline = Array.from(html(path).matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs), ([, text]) => text)
    expect(inline, path).toEqual([firstPaint])
    expect(html(path), path).toContain(`script-src 'self' 'sha256-${hash}'`)
    expect(html(path).match(/\sstyle="/g), path).toBeNull()
    expect(html(path).match(/\son\w+="/g), path).toBeNull()
  }
})

test('S6: A visit to every page asks nothing of another origin, sets no cookie and makes no noise', async () => {
  const context = await browser.newContext()
  const heard = listen(context, site)
  const page = await context.newPage()
  for (const path of pagesOf(dist)) {
    await page.goto(site + path)
    await hydrated(page)
  }
  expect(heard).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

/** Cards get their save buttons; the privacy page reads back what is stored. */
const live = new Set(['/questions', '/privacy'])

test('Hydration changes nothing on a page without cards: what was read stays as it was', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    let changes = 0
    document.addEventListener('DOMContentLoaded', () => {
      const page = document.getElementById('root')
      if (page)
        new MutationObserver((records) => (changes += records.length)).observe(page, {
          subtree: true,
          childList: true,
          characterData: true,
        })
    })
    Object.defineProperty(window, 'changes', { get: () => changes })
  })
  const page = await context.newPage()
  const changed: string[] = []
  for (const path of pages.filter((each) => !each.startsWith('/guide/') && !live.has(each))) {
    await page.goto(site + path)
    await hydrated(page)
    const changes = await page.evaluate('changes')
    if (changes !== 0) changed.push(`${path}: ${String(changes)}`)
  }
  expect(changed).toEqual([])
  await context.close()
})

test('S5: The first flight of a page is 14.6 kB or less', () => {
  const open = /\/(evidence|glossary|print)$/
  const heavy = [...pages, ...spanish]
    .filter((path) => !open.test(path))
    .flatMap((path) => (brotli(html(path)) > limits.page ? [`${path}: ${brotli(html(path))}`] : []))
  expect(heavy).toEqual([])
})

test('S5: No page has more styles, and no step more code, words and drawings, than their limits', () => {
  const over: string[] = []
  const weigh = (what: string, bytes: number, limit: number): unknown => bytes > limit && over.push(`${what}: ${bytes}`)
  for (const path of pages) {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html(path)) ?? []
    weigh(`${path} styles`, brotli(css), limits.styles)
  }
  for (const path of steps) {
    const sheets = namedBy(path, 'css')
    const scripts = namedBy(path, 'js')
    const step = path.split('/').at(-1) ?? ''
    for (const [kind, limit] of Object.entries(limits.scripts)) {
      const those = scripts.filter((name) => kindOf(name, step) === kind)
      // None is empty: a chunk that was renamed would otherwise be counted as nothing.
      expect(those.length, `${path} ${kind}`).toBeGreaterThan(0)
      weigh(`${path} ${kind}`, sizeOf(those), limit)
    }
    // The faces for who has no scripts, and three with all others.
    expect(sheets.length, path).toBe(4)
    weigh(`${path} stylesheets`, sizeOf(sheets), limits.sheets)
  }
  expect(over).toEqual([])
})

test('What follows changes nothing that all elements of a page inherit: its tokens are whole from the start', () => {
  const tokensOf = (css: string, where: string): Set<string> =>
    new Set(
      Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(([, selector = '', what = '']) =>
        selector.split(',').includes(where) ? (what.match(/--[\w-]+(?=:)/g) ?? []) : [],
      ),
    )
  const crowded: string[] = []
  for (const path of [...pages, ...spanish]) {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html(path)) ?? []
    const sheets = namedBy(path, 'css').filter((name) => name.includes('/styles-'))
    const follows = sheets.map((sheet) => readFileSync(join(dist, sheet), 'utf8')).join('')
    const lights = Array.from(
      html(path).matchAll(/ data-(hour|tint)="(\w+)"/g),
      ([, kind, hour]) => `[data-${kind}=${hour}]`,
    )
    expect(tokensOf(follows, ':root').size).toBeGreaterThan(40)
    const missing = [':root', ...new Set(lights)].flatMap((where) => {
      const first = tokensOf(css, where)
      return [...tokensOf(follows, where)].filter((token) => !first.has(token))
    })
    if (missing.length > 0) crowded.push(path)
  }
  // The one page that would not come in one flight with all of them.
  expect(crowded).toEqual(['/es/questions'])
})

test('Each of the five scenes is drawn in less than 2 kB', () => {
  const bytesOf = new Map<string, number>()
  for (const path of steps) {
    for (const [scene, hour = ''] of html(path).matchAll(/<svg[^>]*data-hour="(\w+)".*?<\/svg>/gs)) {
      bytesOf.set(hour, Math.max(bytesOf.get(hour) ?? 0, Buffer.byteLength(scene)))
    }
  }
  expect(Array.from(bytesOf.keys()).toSorted()).toEqual(hours.toSorted())
  expect(Array.from(bytesOf).filter(([, bytes]) => bytes >= 2000)).toEqual([])
})

test('The rules that follow are in three files, and the faces in one; no script asks for more, or holds nothing or a word twice', () => {
  const files = readdirSync(join(dist, 'assets'))
  const sheets = files.filter((name) => name.endsWith('.css')).map((name) => name.replace(/-.*/, ''))
  expect(sheets.toSorted()).toEqual(['faces', 'styles', 'styles', 'styles'])
  const scripts = files.filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(50)
  // Words with a name for each key stand there a second time.
  const idle = /assets\/[\w-]+\.css|^\s*;?\s*$|export\{[^}]*(,[^}]* as default|as default,)/
  expect(scripts.filter((name) => idle.test(readFileSync(join(dist, 'assets', name), 'utf8')))).toEqual([])
})

test('Decision 31: The first 14.6 kB of the page that prints everything hold its styles and its first screen', () => {
  const page = html('/print')
  const first = page.slice(0, page.indexOf('South Africa'))
  expect(first).toContain('</style>')
  expect(first).toContain('Could someone who scares you find this?')
  expect(brotli(first)).toBeLessThanOrEqual(limits.page)
})

test('What is for paper comes last of what follows, also without scripts, and no reading waits for it', () => {
  for (const path of pages) {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html(path)) ?? []
    expect(css, path).not.toContain('@media print')
    const last = namedBy(path, 'css').findLast((name) => name.includes('/styles-')) ?? ''
    const sheet = readFileSync(join(dist, last), 'utf8')
    expect(sheet.slice(sheet.indexOf('@media print')), path).toContain('break-inside:avoid')
    expect(html(path), path).toContain(`<noscript><link rel="stylesheet"`)
    expect(/<noscript>.*?<\/noscript>/s.exec(html(path))?.[0], path).toContain(last)
  }
})

/** Everything that the scripts of a page may ask for: the other language has files of its own. */
function partsOf(path: string): string[] {
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.-]+-[\da-f]{7,8}\.(?:js|css)/g)) {
      if (found.has(name) || !existsSync(join(dist, 'assets', name))) continue
      found.add(name)
      if (name.endsWith('.js')) look(readFileSync(join(dist, 'assets', name), 'utf8'))
    }
  }
  look(html(path))
  return [...found]
}

test('S5: Until Find shows results it asks for 31 kB or less: its dialog, its table and what it searches in', () => {
  const all = ['/', '/es/'].map((home) => partsOf(home).filter((name) => /^(find|FindDialog|Dialog)-/.test(name)))
  for (const names of all) {
    expect(names.filter((name) => name.endsWith('.js')).length).toBeGreaterThanOrEqual(3)
    expect(sizeOf(names.map((name) => `assets/${name}`))).toBeLessThanOrEqual(limits.find)
  }
  // None of it comes before somebody asks.
  for (const path of [...pages, ...spanish]) for (const name of all.flat()) expect(html(path), path).not.toContain(name)
})

test('S5: Fonts are cut to what is used, and their styles never hold back the words', () => {
  const fonts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.woff2'))
  expect(fonts).toHaveLength(2)
  const sizes = fonts.map((name) => readFileSync(join(dist, 'assets', name)).length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.font)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limits.fonts)
  const faces = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('faces-')) ?? ''
  expect(readFileSync(join(dist, 'assets', faces), 'utf8').match(/font-display:optional/g)).toHaveLength(2)
  expect(html('/').replace(/<noscript>.*?<\/noscript>/gs, '')).not.toMatch(/@font-face|faces-/)
})

test('The schema and the checks of the words ship no byte to readers', () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
  for (const name of scripts)
    expect(readFileSync(join(dist, 'assets', name), 'utf8'), name).not.toMatch(/valibot|isoDate|no verb that goes with/)
})
