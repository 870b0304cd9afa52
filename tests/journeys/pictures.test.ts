import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hydrated, launch, pagesOf } from '../support/browser.ts'
import { evening } from '../support/clock.ts'
import { waitForFonts, waitingForFonts } from '../support/fonts.ts'
import { keptPictures } from '../support/pictures.ts'
import { copyOfProject, startDev } from '../support/project.ts'
import { allExamples, showExample } from '../support/workshop.ts'

const renew = process.env['PICTURES'] === 'renew'
const pages = [...pagesOf(inject('dist')), '/nowhere']
const components = readdirSync('src/components')
/** CSS pixels. */
const windows = { phone: 390, desktop: 1120 } as const
type Window = keyof typeof windows
const names = Object.keys(windows) as Window[]
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]
/** How an example is shown in the light of each. */
const viewIn = { light: 'phone', dark: 'dark' } as const
const pathName = (path: string): string => (path === '/' ? 'home' : path.slice(1).replaceAll('/', '-'))
const nameOf = (shown: string, window: Window, scheme: Scheme): string => `${shown}.${window}-${scheme}`
/** Every picture that there should be, whichever of them are taken now. */
const wanted = [...pages.map(pathName), ...components].flatMap((shown) =>
  names.flatMap((window) => schemes.map((scheme) => nameOf(shown, window, scheme))),
)
/** How far down a page is looked at. CSS pixels. */
const depth = 1600

let project: ReturnType<typeof copyOfProject>
let dev: Awaited<ReturnType<typeof startDev>>
let browser: Browser
let kept: ReturnType<typeof keptPictures>

beforeAll(async () => {
  project = copyOfProject()
  await project.change('src/styles/fonts.css', waitingForFonts)
  dev = await startDev(project.folder)
  browser = await launch()
  kept = keptPictures(browser.version(), renew)
  if (kept.note) console.log(kept.note)
})
afterAll(async () => {
  await browser.close()
  await dev.stop()
  project.remove()
})

/** A page at half size in which nothing moves, on an evening that stays, and chance is always the same. */
async function still(window: Window, colorScheme: Scheme = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: windows[window], height: depth },
    colorScheme,
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await waitForFonts(context, inject('site'))
  // First: it brings frames of its own.
  await context.clock.setFixedTime(evening)
  await context.addInitScript(() => {
    Math.random = () => 0.5
    // A breath stays where it begins, however long a picture takes.
    const frame = globalThis.requestAnimationFrame.bind(globalThis)
    globalThis.requestAnimationFrame = (act) => frame(() => act(0))
  })
  return context.newPage()
}

/** How far down a page is the same each time: what the privacy page counts of the network is not. CSS pixels. */
async function depthOf(page: Page, path: string): Promise<number> {
  if (path !== '/privacy') return depth
  const counts = await page.getByRole('heading', { name: 'What was asked of the network' }).boundingBox()
  return Math.min(depth, Math.floor(counts?.y ?? depth))
}

const shot = async (page: Page, height: number): Promise<Buffer> => {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  const clip = { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height: Math.ceil(height / 2) * 2 }
  return page.screenshot({ animations: 'disabled', fullPage: height > depth, clip })
}

/** What is wrong with a picture. One that differs is taken once more: on a slow machine something may be on its way. */
async function judged(name: string, page: Page, height: number): Promise<string> {
  if (!kept.judge(name, await shot(page, height))) return ''
  await page.waitForTimeout(1000)
  return kept.judge(name, await shot(page, height)) ?? ''
}

/** How far down something is drawn. */
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(...Array.from(document.querySelectorAll('main, dialog'), (each) => each.getBoundingClientRect().bottom)),
  )

/** The longest that all pages, or all examples, may take in one window. Milliseconds: a limit for hangs only. */
const timeout = 1_200_000

describe('Pictures are as they were, or "npm run pictures" was asked for new ones', () => {
  test.concurrent.for(names)('Every page, %s, in light and in the dark', { timeout }, async (window, { expect }) => {
    const page = await still(window)
    const wrong: string[] = []
    for (const path of pages) {
      await page.goto(inject('site') + path)
      await hydrated(page)
      const height = await depthOf(page, path)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        wrong.push(await judged(nameOf(pathName(path), window, colorScheme), page, height))
      }
    }
    await page.context().close()
    expect(wrong.filter(Boolean).join('\n')).toBe('')
  })

  test.concurrent.for(names)(
    'Every example of every component, %s, in light and in the dark',
    { timeout },
    async (window, { expect }) => {
      const page = await still(window)
      const wrong: string[] = []
      await allExamples(page, dev.url)
      for (const component of components) {
        for (const scheme of schemes) {
          await showExample(page, component, '', viewIn[scheme])
          wrong.push(await judged(nameOf(component, window, scheme), page, await heightOf(page)))
        }
      }
      await page.context().close()
      expect(wrong.filter(Boolean).join('\n')).toBe('')
    },
  )
})

/** Each page is loaded once, and the light is turned down while it is there. */
test.for(['/', '/guide/hormones', '/calm', '/your-guide'])(
  '%s in the dark is as it is when it is opened in the dark',
  async (path) => {
    const [turned, opened] = [await still('phone'), await still('phone', 'dark')]
    for (const page of [turned, opened]) {
      await page.goto(inject('site') + path)
      await hydrated(page)
    }
    const light = await shot(turned, depth)
    await turned.emulateMedia({ colorScheme: 'dark' })
    expect(kept.areAlike(light, await shot(turned, depth))).toBe(false)
    // What is still on its way when the light is turned down comes to rest.
    await expect
      .poll(async () => kept.areAlike(await shot(turned, depth), await shot(opened, depth)), { timeout: 30_000 })
      .toBe(true)
    await Promise.all([turned, opened].map((page) => page.context().close()))
  },
)

test.for<[string, string]>([
  ['A button that moved by 6 pixels', 'main button { translate: 6px 0 }'],
  ['Another colour of the words', 'main { --ink: var(--plum) }'],
  ['A heading that is gone', 'main h1 { display: none }'],
])('%s is seen, and the three files to look at are named', async ([, css]) => {
  const page = await still('phone')
  await page.goto(`${inject('site')}/guide/hormones`)
  await hydrated(page)
  // Beside a picture of today: who drew the kept ones does not matter here.
  const folder = mkdtempSync(join(tmpdir(), 'afterwards-kept-'))
  const [before, after] = [true, false].map((taken) => keptPictures(browser.version(), taken, folder))
  const name = 'guide-hormones.phone-light'
  before?.judge(name, await shot(page, depth))
  expect(after?.judge(name, await shot(page, depth))).toBe(undefined)
  await page.addStyleTag({ content: css })
  const told = after?.judge(name, await shot(page, depth))
  await page.context().close()
  rmSync(folder, { recursive: true })
  const files = Array.from(told?.matchAll(/(?:old|new|difference) +(\S+\.png)/g) ?? [], ([, file = '']) => file)
  expect(files.map((file) => existsSync(file))).toEqual([true, true, true])
})

test('No picture is kept of what is gone, and all of them together have less than 6 MB', () => {
  kept.finish(wanted)
  expect(kept.left(wanted)).toEqual([])
  expect(kept.bytes()).toBeLessThan(6_000_000)
})
