import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium is, in the order of the README; installs one where that can be done. */
export function findChromium(): string {
  const { CHROMIUM } = process.env
  if (CHROMIUM) return CHROMIUM
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const onPath = (): string | undefined =>
    ['chromium', 'chromium-browser', 'google-chrome']
      .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
      .find(Boolean)
  const found = onPath()
  if (found) return found
  if (isDebianRoot()) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' })
    const installed = onPath()
    if (installed) return installed
  }
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore' })
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error(
    'No Chromium was found for the journeys: install one ("apt-get install chromium", or "npx playwright-core install chromium") or name it in CHROMIUM.',
  )
}

export const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && readFileSync('/etc/debian_version', 'utf8') !== ''

/** Milliseconds after which something that was waited for is taken to hang, also on a slow machine. */
const hang = 120_000

export async function launch(more: readonly string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...flags, ...more] })
  browser.on('context', (context) => context.setDefaultTimeout(hang))
  return browser
}

/** Where "Leave now" leads. */
export const away = 'https://www.bbc.co.uk/weather'

/** In this browser the page that "Leave now" opens is there without a network. */
export const atTheExit = (context: BrowserContext): Promise<unknown> =>
  context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )

/** Nothing answers at an address until it is let go. */
export async function hold(context: BrowserContext, address: string): Promise<() => void> {
  let letGo = (): void => {}
  const held = new Promise<void>((goes) => (letGo = goes))
  await context.route(address, async (route) => {
    await held
    await route.fallback().catch(() => null)
  })
  return letGo
}

/** Everything that a browser grumbled about, and every request to another origin, in the pages of a context. */
export function listen(context: BrowserContext, origin: string): string[] {
  const heard: string[] = []
  context.on('page', (page) => listenTo(page, origin, heard))
  return heard
}

function listenTo(page: Page, origin: string, heard: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${page.url()} ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`${page.url()} uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) heard.push(`${page.url()} asks ${url.origin}`)
  })
}

/** The pages of the guide in the language that it is written in, as its sitemap lists them, by their path. */
export const pagesOf = (dist: string): string[] => listedIn(dist).filter((path) => !isIn('es', path))

/** The pages of another language. */
export const pagesIn = (language: string, dist: string): string[] =>
  listedIn(dist).filter((path) => isIn(language, path))

const isIn = (language: string, path: string): boolean => path.split('/').includes(language)

function listedIn(dist: string): string[] {
  const sitemap = readFileSync(`${dist}/sitemap.xml`, 'utf8')
  return Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, loc = '']) => new URL(loc).pathname)
}

/** Waits until the page is the reader's own: until then buttons are only drawn. */
export const hydrated = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.hasOwn(document.documentElement.dataset, 'ready'))
