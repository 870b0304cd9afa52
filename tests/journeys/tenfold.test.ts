import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '../../src/entry/serve.ts'
import { hydrated, launch } from '../support/browser.ts'
import { build } from '../support/site.ts'
import { growIn, tenfold } from '../support/tenfold.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterwards-tenfold-'))
const grown = join(folder, 'dist')
const dist = inject('dist')

beforeAll(() => {
  growIn(folder)
  const start = performance.now()
  build('/', grown, folder)
  console.info(`Ten times as much is built in ${((performance.now() - start) / 1000).toFixed(1)} s`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bytes of a first visit: the page, and the scripts and stylesheets that it names. */
function firstVisit(to: string, page: string): number {
  const html = readFileSync(join(to, page), 'utf8')
  const named = new Set(Array.from(html.matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g), ([, name = '']) => name))
  expect(named.size).toBeGreaterThan(10)
  return [page, ...named].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(to, name))).length, 0)
}

test('Each of the steps has its page, and none of the real ones is lost', () => {
  const steps = readdirSync(join(dist, 'guide'))
  const all = readdirSync(join(grown, 'guide'))
  expect(all).toHaveLength(steps.length * tenfold.times)
  expect(all).toEqual(expect.arrayContaining(steps))
})

test('With ten times the steps, the first visit to one costs the same within 5 %', () => {
  for (const step of ['guide/hormones.html', 'guide/for-partners.html']) {
    const [before, after] = [firstVisit(dist, step), firstVisit(grown, step)]
    console.info(`${step}: ${before} bytes, and ${after} with ten times the steps`)
    expect(after / before, step).toBeLessThan(1.05)
  }
})

test('With ten times the steps, the map leads to the last one, and Find finds what there is', async () => {
  const { server, url } = await serve(grown, { port: 0 })
  const browser = await launch()
  const page = await browser.newPage()
  await page.goto(`${url}/`)
  await hydrated(page)
  expect(await page.getByRole('link', { name: /, step \d+ of 140, / }).count()).toBe(140)
  await page.getByRole('link', { name: /, step 140 of 140, / }).click()
  await page.waitForURL(/for-partners-10$/)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('searchbox').fill('hormones')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Hormones in the moment/ })
    .first()
    .waitFor()
  await browser.close()
  server.close()
})
