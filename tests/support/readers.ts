import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { atTheExit, launch, listen } from './browser.ts'

/** Who lives through a journey: a browser that was never here, and its open page. */
export type Reader = {
  browser: Browser
  context: BrowserContext
  page: Page
  /** What the pages may grumble about in this journey, before or after. */ forgive: (noise: RegExp) => void
}

/** What a browser says where something is cut off, or held back for longer than a few seconds. */
export const cutOff = /Failed to load resource|was preloaded using link/

type Window = BrowserContextOptions & {
  /** "Leave now" may be used. Where it leads to is there without a network. */ leaves?: boolean
  /** What the pages may grumble about in these journeys, where something is missing or cut off on purpose. */ meant?: readonly RegExp[]
}

/**
 * Gives each journey of a file a reader of its own, on a phone unless told otherwise. A journey fails where a page of
 * any of its windows grumbled or asked another site. `take` is given each reader; the function that comes back opens
 * another window in place of the one that is there.
 */
export function readers(
  take: (reader: Reader) => unknown,
  { leaves = false, meant = [], ...window }: Window = {},
): (other?: BrowserContextOptions) => Promise<void> {
  let browser: Browser
  let reader: Reader | undefined
  /** What was heard in each window of the journey, and what it may be. */
  let heard: string[][] = []
  let forgiven: RegExp[] = []
  const enter = async (other: BrowserContextOptions = {}): Promise<void> => {
    await reader?.context.close()
    const options = { viewport: { width: 390, height: 800 }, ...window, ...other }
    const context = await browser.newContext(options)
    if (leaves) await atTheExit(context)
    // Where scripts are off a browser grumbles that the styles which follow with them are not used.
    if (options.javaScriptEnabled !== false) heard.push(listen(context, inject('site')))
    reader = { browser, context, page: await context.newPage(), forgive: (noise) => forgiven.push(noise) }
    take(reader)
  }
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    heard = []
    forgiven = leaves ? [...meant, /www\.bbc\.co\.uk/] : [...meant]
    await enter()
  })
  afterEach(async () => {
    await reader?.context.close()
    expect(heard.flat().filter((line) => !forgiven.some((noise) => noise.test(line)))).toEqual([])
  })
  return enter
}
