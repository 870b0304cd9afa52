import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { serve } from '../../src/entry/serve.ts'
import { axeFinds } from '../support/axeStates.ts'
import { away, hydrated, pagesOf } from '../support/browser.ts'
import { choose, held, makeCopy, open, whole } from '../support/offlineCopy.ts'
import { cutOff, readers } from '../support/readers.ts'

let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader), {
  leaves: true,
  // The site of these journeys is another one, whose newer version changes the words of a page and not of its scripts.
  meant: [cutOff, /asks http:..localhost|error #418/],
})

/** A site of its own that can be given a new version, as a publisher would. */
describe('S4: A newer version', () => {
  let folder: string
  let server: Server
  let at: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterwards-release-'))
    cpSync(inject('dist'), folder, { recursive: true })
    ;({ server, url: at } = await serve(folder, { port: 0 }))
  })
  afterEach(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The same site with other words on one page. `broken`: the page is not what the worker was told. */
  function release(words: string, { broken = false } = {}): void {
    const file = join(folder, 'about.html')
    const before = readFileSync(file)
    const after = before.toString().replace(/<h1([^>]*)>.*?<\/h1>/, `<h1$1>${words}</h1>`)
    const worker = join(folder, 'sw.js')
    const hash = (text: string | Buffer): Promise<string> =>
      crypto.subtle.digest('SHA-256', Buffer.from(text)).then((sum) => Buffer.from(sum).toString('base64'))
    pending = Promise.all([hash(before), hash(after)]).then(([old, fresh]) => {
      const script = readFileSync(worker, 'utf8')
      const version = /version":"([^"]*)"/.exec(script)?.[1] ?? ''
      const next = script.replace(old, fresh).replace(`version":"${version}"`, `version":"${fresh.slice(0, 12)}"`)
      writeFileSync(worker, next)
      if (!broken) writeFileSync(file, after)
    })
  }
  let pending: Promise<void>
  /** Looks for the newer version, and says what has become of it. */
  const update = (): Promise<unknown> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      const ended = new Promise((done) =>
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing
          worker?.addEventListener('statechange', () => done(worker.state))
        }),
      )
      await registration?.update().catch(() => {})
      return ended
    })
  /** The line breaks whenever one of these is asked for. */
  function cutOff(path: RegExp): (request: IncomingMessage) => void {
    const cut = (request: IncomingMessage): void => {
      if (path.test(request.url ?? '')) request.socket.destroy()
    }
    server.prependListener('request', cut)
    return cut
  }
  const wordsOf = (on: Page): Promise<string> =>
    on.evaluate(async () => /<h1[^>]*>(.*?)<\/h1>/.exec(await (await fetch('/about')).text())?.[1] ?? '')

  test('waits: what is read stays the old one, whole, until the reader says yes', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    await open(page, `${at}/your-guide`)
    await page.getByText('A newer version is here.').waitFor({ timeout: 180_000 })
    expect(await wordsOf(page)).toBe('About this guide')
    await page.reload()
    await page.getByText('A newer version is here.').waitFor()
    expect(await wordsOf(page)).toBe('About this guide')
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Take the newer version' }).click()
    await loaded
    await whole(page)
    expect(await wordsOf(page)).toBe('The second version')
    await context.setOffline(true)
    await page.reload()
    expect(await wordsOf(page)).toBe('The second version')
  })

  test('is taken by the tab that said yes: a note that is half typed in another one is not lost', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    const other = await context.newPage()
    await open(other, `${at}/guide/hormones`)
    await other.getByRole('button', { name: 'Add a note' }).click()
    await open(page, `${at}/your-guide`)
    await page.getByText('A newer version is here.').waitFor({ timeout: 180_000 })
    await other.getByRole('textbox', { name: 'Your note' }).pressSequentially('half a sen')
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Take the newer version' }).click()
    await loaded
    await whole(page)
    expect(await other.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe('half a sen')
    await context.setOffline(true)
    await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
    await other.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  })

  test('loses nothing that is half typed in the tab that says yes', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    await open(page, `${at}/guide/hormones`)
    await page.getByRole('button', { name: 'Add a note' }).click()
    await page.getByRole('textbox', { name: 'Your note' }).pressSequentially('half a sen')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your guide' }).click()
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Take the newer version' }).click({ timeout: 180_000 })
    await loaded
    await hydrated(page)
    await page.getByText('half a sen').waitFor()
  })

  test('E11: does not come between, where the reader leaves before it is there', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    await open(page, `${at}/your-guide`)
    await page.getByText('A newer version is here.').waitFor({ timeout: 180_000 })
    let letLeave = (): void => {}
    const held = new Promise<void>((goes) => (letLeave = goes))
    await context.route(away, (route) => held.then(() => route.fallback()).catch(() => null))
    const begun: string[] = []
    page.on('request', (request) => {
      if (request.isNavigationRequest()) begun.push(request.url())
    })
    await page.getByRole('button', { name: 'Take the newer version' }).evaluate((take) => {
      const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
      for (const each of [take, document.querySelector('a[data-exit]')]) if (each instanceof HTMLElement) each.click()
      // Longer than the newer one is waited for.
      return taken.then(() => new Promise((done) => setTimeout(done, 4500)))
    })
    letLeave()
    await page.waitForURL(away)
    expect(begun).toEqual([away])
  })

  test('is told on Support too, without covering a number, and in words that axe has nothing against', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    await open(page, `${at}/support`)
    await page.getByRole('button', { name: 'Take the newer version' }).waitFor({ timeout: 180_000 })
    expect(await axeFinds(page)).toEqual([])
  })

  test('whose fetching breaks off half-way changes nothing, and is completed when the network is there again', async () => {
    await makeCopy(page, at)
    const before = await held(page)
    release('The second version')
    await pending
    const cut = cutOff(/^\/about/)
    await open(page, `${at}/guide/hormones`)
    expect(await update()).toBe('redundant')
    expect((await held(page)).caches).toEqual(before.caches)
    expect(await wordsOf(page)).toBe('About this guide')
    server.off('request', cut)
    await open(page, `${at}/your-guide`)
    await page.getByText('A newer version is here.').waitFor({ timeout: 180_000 })
  })

  test('that nobody took comes into use at a later opening at the earliest, and then whole', async () => {
    await makeCopy(page, at)
    release('The second version')
    await pending
    await open(page, `${at}/your-guide`)
    await page.getByText('A newer version is here.').waitFor({ timeout: 180_000 })
    await page.close()
    page = await context.newPage()
    await open(page, `${at}/your-guide`)
    await whole(page).catch(() => page.getByText('A newer version is here.').waitFor())
    await context.setOffline(true)
    for (const path of ['/about', '/guide/hormones', '/support']) await open(page, at + path)
    expect(['About this guide', 'The second version']).toContain(await wordsOf(page))
  })

  test('that has no worker any more leaves the old one whole, until the reader chooses otherwise', async () => {
    await makeCopy(page, at)
    for (const gone of ['sw.js', 'assets']) rmSync(join(folder, gone), { recursive: true })
    await open(page, `${at}/your-guide`)
    await whole(page)
    await open(page, `${at}/questions`)
    await open(page, `${at}/your-guide`)
    await choose(page, 'Keep nothing')
    await page.getByText('The copy for reading without internet is gone.').waitFor({ timeout: 90_000 })
    expect(await held(page)).toEqual({ caches: [], workers: 0, kept: 0 })
  })

  test('that cannot be had whole changes nothing: the old one stays whole, and nobody is asked', async () => {
    await makeCopy(page, at)
    const before = await held(page)
    release('The second version', { broken: true })
    await pending
    rmSync(join(folder, 'assets'), { recursive: true })
    await open(page, `${at}/your-guide`)
    const end = await update()
    expect(end).toBe('redundant')
    await whole(page)
    expect(await page.getByText('A newer version is here.').count()).toBe(0)
    expect((await held(page)).caches).toEqual(before.caches)
    await context.setOffline(true)
    for (const path of pagesOf(folder)) await open(page, at + path)
  })

  test('that has a page the old one does not know: the page opens', async () => {
    await makeCopy(page, at)
    writeFileSync(
      join(folder, 'new-page.html'),
      readFileSync(join(folder, '404.html'), 'utf8').replace(/<h1([^>]*)>.*?<\/h1>/, '<h1$1>A new page</h1>'),
    )
    const response = await page.goto(`${at}/new-page`)
    expect(response?.status()).toBe(200)
    expect(await response?.text()).toContain('A new page')
  })
})
