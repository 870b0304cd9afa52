import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { atTheExit, hydrated } from '../support/browser.ts'
import { cutOff, readers, type Reader } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

readers((reader) => ({ context, page, forgive } = reader))

const open = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}
const button = () => page.getByRole('button', { name: 'Listen', exact: true })

/** A speaking device whose one voice comes late, and which ends an utterance when it is told to. */
const device = ({ local }: { local: boolean }): void => {
  const spoken: string[] = []
  let current: EventTarget | null = null
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    voices: [] as unknown[],
    getVoices: () => speech.voices,
    speak: (utterance: EventTarget & { text: string }) => {
      spoken.push(utterance.text)
      current = utterance
      speech.speaking = true
    },
    cancel: () => {
      current = null
      speech.speaking = false
    },
  })
  class Utterance extends EventTarget {
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    spoken,
    isSilent: () => current === null,
    nextSentence: () => current?.dispatchEvent(new Event('end')),
    bringVoices: () => {
      speech.voices = [{ name: 'One', lang: 'en-GB', localService: local, default: true }]
      speech.dispatchEvent(new Event('voiceschanged'))
    },
  })
}
const spoken = (): Promise<string[]> => page.evaluate('spoken')
const isSilent = (): Promise<boolean> => page.evaluate('isSilent()')
const next = async (): Promise<void> => {
  const { length } = await spoken()
  await page.evaluate('nextSentence()')
  await expect.poll(async () => (await spoken()).length).toBe(length + 1)
}
const marked = (): Promise<string[]> =>
  page.evaluate(() => Array.from(CSS.highlights.get('spoken') ?? [], (range) => (range as Range).toString()))
/** The outermost elements of the page whose text has the colour of a mark, were it marked. */
const coloured = (): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const wash = (each: Element): boolean =>
      getComputedStyle(each, '::highlight(spoken)').backgroundColor !== 'rgba(0, 0, 0, 0)'
    const all = Array.from(document.querySelectorAll('body *')).filter(wash)
    return all
      .filter((each) => !all.some((other) => other !== each && other.contains(each)))
      .map((each) => each.textContent)
  })

async function listening(path: string): Promise<void> {
  await context.addInitScript(device, { local: true })
  await open(path)
  await page.evaluate('bringVoices()')
  await button().click()
  await page.getByRole('group', { name: 'Reading aloud' }).waitFor()
}

test('A device with no voice of its own gets no button', async () => {
  await open('/guide/hormones')
  await page.waitForLoadState('networkidle')
  expect(await button().count()).toBe(0)
})

test('A voice that would send the text away is none', async () => {
  await context.addInitScript(device, { local: false })
  await open('/guide/hormones')
  await page.waitForLoadState('networkidle')
  await page.evaluate('bringVoices()')
  expect(await button().count()).toBe(0)
})

test('The button comes late and moves nothing, on a phone and in a wide window', async () => {
  await context.addInitScript(device, { local: true })
  for (const size of [
    { width: 390, height: 800 },
    { width: 320, height: 568 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size)
    await open('/guide/hormones')
    await page.waitForLoadState('networkidle')
    const below = () => page.locator('main h2[id]').first().boundingBox()
    const before = await below()
    await page.evaluate('bringVoices()')
    await button().waitFor()
    expect(await below(), `${size.width}`).toEqual(before)
  }
})

test('What reads comes only when somebody is about to listen; where it does not come, that is said, and it can be asked again', async () => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('Aloud') && asked.push(request.url()))
  await context.addInitScript(device, { local: true })
  await open('/guide/hormones')
  await page.evaluate('bringVoices()')
  await page.waitForLoadState('networkidle')
  await button().waitFor()
  expect(asked).toEqual([])
  await page.route(/Aloud/, (route) => route.abort())
  await button().click()
  await page.getByRole('alert').filter({ hasText: 'The part that reads aloud did not load.' }).waitFor()
  expect(await spoken()).toEqual([])
  await page.unroute(/Aloud/)
  await button().click()
  await page.getByRole('group', { name: 'Reading aloud' }).waitFor()
  expect(await spoken()).toEqual(['Hormones in the moment'])
  forgive(cutOff)
})

test('Sentence by sentence, each marked where it stands, without its source', async () => {
  await listening('/guide/is-it-normal')
  expect(await marked()).toEqual(['Is this normal?'])
  expect(await coloured()).toEqual(['Is this normal?'])
  for (let sentence = 0; sentence < 6; sentence += 1) await next()
  expect((await spoken()).at(-1)).toBe(
    'Among 230 women students, about 2 of 100 had it always or most times, and 98 did not.',
  )
  expect(await marked()).toEqual([(await spoken()).at(-1)])
})

test('A pause is silent, and going on says the sentence again; "Stop" takes the mark away', async () => {
  await listening('/guide/hormones')
  await next()
  await page.getByRole('button', { name: 'Pause' }).click()
  expect(await isSilent()).toBe(true)
  await page.getByRole('button', { name: 'Go on' }).click()
  const said = await spoken()
  expect(said.at(-1)).toBe(said.at(-2))
  await page.getByRole('button', { name: 'Stop' }).click()
  expect(await isSilent()).toBe(true)
  expect(await marked()).toEqual([])
  expect(await coloured()).toEqual([])
})

test('On a phone "Pause" stays at hand when the page has moved on, and covers neither the exit nor the navigation', async () => {
  await listening('/guide/hormones')
  await page.evaluate(() => window.scrollTo(0, 3000))
  const pause = await page.getByRole('button', { name: 'Pause' }).boundingBox()
  const exit = await page
    .getByRole('link', { name: /^Emergency: Leave now/ })
    .last()
    .boundingBox()
  const nav = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
  expect(pause?.height).toBeGreaterThanOrEqual(44)
  expect(pause?.y).toBeGreaterThan((exit?.y ?? 0) + (exit?.height ?? 0))
  expect((pause?.y ?? 0) + (pause?.height ?? 0)).toBeLessThanOrEqual(nav?.y ?? 0)
})

test('The page follows the voice, and leaves a reader who has scrolled elsewhere where they are', async () => {
  await listening('/guide/hormones')
  for (let sentence = 0; sentence < 25; sentence += 1) await next()
  const followed = await page.evaluate(() => window.scrollY)
  expect(followed).toBeGreaterThan(300)
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await next()
  await next()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('Leaving the step is silent, and so is the exit, at once', async () => {
  await listening('/guide/hormones')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  expect(await isSilent()).toBe(true)
  await page.goBack()
  await page.evaluate('bringVoices()')
  await button().click()
  await expect.poll(isSilent).toBe(false)
  await atTheExit(context)
  expect(await page.evaluate("document.querySelector('a[data-exit]').click(), isSilent()")).toBe(true)
  await page.waitForURL('https://www.bbc.co.uk/**')
  // Only the exit asks another origin.
  forgive(/asks https:..www.bbc.co.uk$/)
})
