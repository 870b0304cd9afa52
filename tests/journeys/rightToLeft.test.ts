import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../src/entry/serve.ts'
import { hydrated, launch, pagesIn } from '../support/browser.ts'
import { leftOut, pseudo, pseudoText, writePseudo } from '../support/pseudo.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterwards-rtl-'))
const dist = join(folder, 'dist')
const words = join(folder, 'words')
const ui = JSON.parse(readFileSync('src/content/ui.json', 'utf8')) as { original: { all: string } }
let browser: Browser
let server: Server
let site = ''

beforeAll(async () => {
  writePseudo(words)
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, WORDS: words, NODE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const served = await serve(dist, { port: 0 })
  server = served.server
  site = served.url
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Scripts are off: what is looked at is how the page stands, and nothing has to be waited for. */
async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })
  return context.newPage()
}

test.for([320, 1280])(
  'At %i pixels no page of a language that runs right to left has a sideways scroll',
  async (width) => {
    const page = await open(width)
    const pages = pagesIn(pseudo.id, dist)
    expect(pages).toHaveLength(28)
    const wide: string[] = []
    for (const path of pages) {
      await page.goto(site + path)
      expect(await page.locator('html').getAttribute('dir'), path).toBe('rtl')
      expect(await page.locator('html').getAttribute('lang'), path).toBe(pseudo.id)
      const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      if (over > 0) wide.push(`${path}: ${over}`)
    }
    expect(wide).toEqual([])
    await page.context().close()
  },
)

/** The middle of a thing, from the side where a line begins, as a part of the width. */
async function middle(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  return (box.x + box.width / 2) / 1280
}

test('Right to left the exit, the name and the rail stand on the other side', async () => {
  const page = await open(1280)
  const at = async (prefix: string): Promise<number[]> => {
    await page.goto(`${site}${prefix}/guide/hormones`)
    const all: number[] = []
    for (const selector of ['header a[data-exit] >> nth=1', 'header nav', 'main nav', 'main h1'])
      all.push(await middle(page, selector))
    return all
  }
  const left = await at('')
  const right = await at(`/${pseudo.id}`)
  expect(left.map((part) => part < 0.5)).toEqual(right.map((part) => part > 0.5))
  await page.context().close()
})

test('With scripts on, the words in a drawing grow away from what they name, as they were drawn', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } })
  const stray: string[] = []
  for (const step of ['hormones', 'feeling-brain']) {
    await page.goto(`${site}/${pseudo.id}/guide/${step}`)
    await hydrated(page)
    await page.locator('[data-widget]').scrollIntoViewIfNeeded()
    const labels = page.locator('[data-widget] svg text')
    await labels.first().waitFor()
    const gaps = await labels.evaluateAll((all) =>
      all.map((label) => {
        const { x, width } = (label as SVGTextElement).getBBox()
        const end = label.getAttribute('text-anchor') === 'end'
        return { text: label.textContent, gap: Number(label.getAttribute('x')) - (end ? x + width : x) }
      }),
    )
    expect(gaps, step).toHaveLength(2)
    stray.push(...gaps.filter(({ gap }) => Math.abs(gap) > 2).map(({ text, gap }) => `${step}: ${text} by ${gap}`))
  }
  expect(stray).toEqual([])
  await page.context().close()
})

test.for(['breathe', 'wait'])(
  'In a low window the water goes on below the exit in its corner, in "%s" too',
  async (way) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 400 }, reducedMotion: 'reduce' })
    await page.goto(`${site}/${pseudo.id}/calm#${way}`)
    await hydrated(page)
    const sea = page.locator(`main [data-mode="${way}"] svg[preserveAspectRatio="none"]`).first()
    const sides = await sea.evaluate((water) => {
      const [own, band] = [water, water.parentElement?.parentElement].map((each) => each?.getBoundingClientRect())
      return own && band && [Math.round(band.left - own.left), Math.round(own.right - band.right)]
    })
    expect(sides).toEqual([136, 0])
    await page.context().close()
  },
)

test('Every word that a language has stands in its pages, and none of the language below', async () => {
  const page = await open(1280)
  await page.goto(`${site}/${pseudo.id}/guide/hormones`)
  const plain = await page
    .locator('h1, h2, p, li, a:not([href*="evidence#"]), dt, dd, figcaption')
    .evaluateAll((all) =>
      all
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => /[a-z]{4}/.test(text) && !/[áëîôüçñÀÉŠ]/.test(text)),
    )
  // Names of sources stay, and so does the link to the other language.
  expect(plain.filter((text) => text !== 'English')).toEqual([])
  await page.context().close()
})

test('A step that is not in the language yet says so, and its words are those of the first language to a screen reader', async () => {
  const page = await open(390)
  await page.goto(`${site}/${pseudo.id}/guide/${leftOut}`)
  await page.getByText(pseudoText(ui.original.all)).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^‹.*›$/)
  const langOf = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang') ?? '')
  expect(await langOf('main h2[id]')).toBe('en')
  expect(await langOf('main [data-verdict]')).toBe(pseudo.id)
  expect(await langOf('#questions')).toBe(pseudo.id)
  expect(await langOf('main h1')).toBe(pseudo.id)
  await page.context().close()
})
