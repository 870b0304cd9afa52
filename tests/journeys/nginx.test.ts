import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hydrated, launch, listen, pagesOf } from '../support/browser.ts'
import { readme, serveByNginx, settingsIn } from '../support/nginx.ts'

const dist = inject('dist')
const folder = mkdtempSync(join(tmpdir(), 'afterwards-nginx-'))
let root: Awaited<ReturnType<typeof serveByNginx>>
let below: Awaited<ReturnType<typeof serveByNginx>>

beforeAll(async () => {
  const settings = settingsIn(readme())
  root = await serveByNginx(settings, { root: dist, folder: join(folder, 'root') })
  // As the README says of a sub-path: the folder lies at that path, and the not-found page is named with it.
  mkdirSync(join(folder, 'sites'))
  symlinkSync(inject('subDist'), join(folder, 'sites/below'))
  below = await serveByNginx(settings.replace('404 /404.html', '404 /below/404.html'), {
    root: join(folder, 'sites'),
    folder: join(folder, 'below'),
  })
})
afterAll(() => {
  root?.stop()
  below?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(root.url + path, { redirect: 'manual', headers })
const [script = ''] = /\/assets\/browser-[^"]+\.js/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? []

describe('The settings for nginx in the README', () => {
  test('What is not there is answered with our page and status 404, at any depth, and is not cached for long', async () => {
    for (const path of ['/nowhere', '/guide/nowhere', '/a/b/c', '/assets/nothing.js', '/guide/hormones/']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text(), path).toContain('There is no page here')
      expect(answer.headers.get('cache-control'), path).toBe('no-cache')
    }
  })

  test('Every page is answered at its address, with no redirect', async () => {
    for (const path of [...pagesOf(dist), '/guide']) expect((await ask(path)).status, path).toBe(200)
  })

  test('Every answer has the headers of the file of headers', async () => {
    const [everywhere = ''] = readFileSync(join(dist, '_headers'), 'utf8').split('/assets/*')
    const headers = Array.from(everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm), ([, name = '', value = '']) => [
      name,
      value,
    ])
    expect(headers.length).toBeGreaterThan(4)
    for (const path of ['/', '/guide/hormones', '/nowhere', script, '/icon.svg']) {
      const answer = await ask(path)
      for (const [name = '', value] of headers) expect(answer.headers.get(name), `${path} ${name}`).toBe(value)
    }
  })

  test('What has its contents in its name is kept for a year, a page for ten minutes, and the worker is always asked for', async () => {
    expect((await ask(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const page = await ask('/guide/hormones')
    expect(page.headers.get('cache-control')).toBe('max-age=600')
    expect((await ask('/sw.js')).headers.get('cache-control')).toBe('no-cache')
    const tag = page.headers.get('etag') ?? ''
    expect((await ask('/guide/hormones', { 'if-none-match': tag })).status).toBe(304)
  })

  test('Words, scripts, styles and drawings are sent small', async () => {
    for (const path of ['/guide/hormones', script, '/icon.svg', '/site.webmanifest', '/sitemap.xml']) {
      const answer = await ask(path, { 'accept-encoding': 'gzip' })
      expect(answer.headers.get('content-encoding'), path).toBe('gzip')
      expect(answer.headers.get('vary'), path).toBe('Accept-Encoding')
    }
    expect((await ask('/site.webmanifest')).headers.get('content-type')).toBe('application/manifest+json')
    expect((await ask('/guide/hormones')).headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('The guide is read there, at a root and under a sub-path', async () => {
    const browser = await launch()
    const context = await browser.newContext()
    for (const [origin, base] of [
      [root.url, '/'],
      [below.url, '/below/'],
    ] as const) {
      const heard = listen(context, origin)
      const page = await context.newPage()
      await page.goto(`${origin}${base}guide/feeling-brain`)
      await hydrated(page)
      await page.getByRole('link', { name: /^Next: / }).click()
      await page.getByRole('heading', { level: 1, name: 'Hormones in the moment' }).waitFor()
      await page.reload()
      await hydrated(page)
      expect(heard).toEqual([])
      expect((await page.goto(`${origin}${base}guide/nowhere`))?.status()).toBe(404)
      await page.close()
      context.removeAllListeners('page')
    }
    await browser.close()
  })
})
