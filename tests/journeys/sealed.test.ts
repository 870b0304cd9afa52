import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { firstPaint } from '../../src/entry/firstPaint.ts'
import { hydrated, launch, listen, pagesIn, pagesOf } from '../support/browser.ts'

const site = inject('site')
const dist = inject('dist')
const pages = [...pagesOf(dist), '/404']
const spanish = [...pagesIn('es', dist), '/es/404']
const html = (path: string): string =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : `${path}.html`), 'utf8')
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length
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
    expect(headers, path).toContain(hash)
    expect(policy, path).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; .*connect-src 'self'/)
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/)
  }
  expect(headers).toContain("frame-ancestors 'none'")
  expect(headers).toMatch(/Referrer-Policy: no-referrer/)
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
  for (const path of pages.filter((each) => !each.startsWith('/guide/') && each !== '/questions')) {
    await page.goto(site + path)
    await hydrated(page)
    const changes = await page.evaluate('changes')
    if (changes !== 0) changed.push(`${path}: ${String(changes)}`)
  }
  expect(changed).toEqual([])
  await context.close()
})

test('S5: The first flight of a page is 14.6 kB or less, and a step brings 32 kB of our own scripts and words at most', () => {
  const open = /\/(evidence|glossary|print)$/
  const heavy = [...pages, ...spanish]
    .filter((path) => !open.test(path))
    .flatMap((path) => (brotli(html(path)) > 14_600 ? [`${path}: ${brotli(html(path))}`] : []))
  expect(heavy).toEqual([])
  const scripts = Array.from(
    html('/guide/hormones').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g),
    ([, name = '']) => name,
  )
  const own = scripts
    .filter((name) => !name.includes('vendor'))
    .reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0)
  expect(own).toBeLessThanOrEqual(32_000)
})

test('Decision 31: The first 14.6 kB of the page that prints everything hold its styles and its first screen', () => {
  const page = html('/print')
  const first = page.slice(0, page.indexOf('South Africa'))
  expect(first).toContain('</style>')
  expect(first).toContain('Could someone who scares you find this?')
  expect(brotli(first)).toBeLessThanOrEqual(14_600)
})

test('What is for paper alone is a file of its own, which no reading waits for', () => {
  for (const path of pages) {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html(path)) ?? []
    expect(css, path).not.toContain('@media print')
    const [, sheet = ''] =
      /<link rel="stylesheet" media="print" href="\/(assets\/print-\w+\.css)">/.exec(html(path)) ?? []
    expect(readFileSync(join(dist, sheet), 'utf8'), path).toContain('break-inside:avoid')
  }
})

/** Everything that the scripts of a page may ask for: the other language has files of its own. */
function partsOf(path: string): string[] {
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.-]+-[\w-]{8}\.(?:js|css)/g)) {
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
    const sizes = names.map((name) => brotli(readFileSync(join(dist, 'assets', name))))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(31_000)
  }
  // None of it comes before somebody asks.
  for (const path of [...pages, ...spanish]) for (const name of all.flat()) expect(html(path), path).not.toContain(name)
})

test('S5: Fonts are cut to what is used, and their styles never hold back the words', () => {
  const fonts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.woff2'))
  expect(fonts).toHaveLength(2)
  for (const name of fonts) expect(readFileSync(join(dist, 'assets', name)).length, name).toBeLessThanOrEqual(47_000)
  expect(html('/').match(/font-display:optional/g)).toHaveLength(2)
})

test('The schema and the checks of the words ship no byte to readers', () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
  for (const name of scripts)
    expect(readFileSync(join(dist, 'assets', name), 'utf8'), name).not.toMatch(/valibot|isoDate|no verb that goes with/)
})
