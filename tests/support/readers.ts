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
  /** What the pages may grumble about in these journeys, where something is missing or cut off on purpose. */ meant?: RegExp
}

/**
 * Gives each journey of a file a reader of its own, on a phone unless told otherwise. A journey fails where a page
 * grumbled or asked another site. `take` is given each reader; the function that comes back opens another window in
 * place of the one that is there.
 */
export function readers(
  take: (reader: Reader) => unknown,
  { leaves = false, meant: always = /^$/, ...window }: Window = {},
): (other?: BrowserContextOptions) => Promise<void> {
  let browser: Browser
  let reader: Reader | undefined
  let heard: string[] = []
  let meant: RegExp[] = []
  const enter = async (other: BrowserContextOptions = {}): Promise<void> => {
    await reader?.context.close()
    const options = { viewport: { width: 390, height: 800 }, ...window, ...other }
    const context = await browser.newContext(options)
    if (leaves) await atTheExit(context)
    // Where scripts are off a browser grumbles that the styles which follow with them are not used.
    heard = options.javaScriptEnabled === false ? [] : listen(context, inject('site'))
    meant = leaves ? [always, /www\.bbc\.co\.uk/] : [always]
    reader = { browser, context, page: await context.newPage(), forgive: (noise) => meant.push(noise) }
    take(reader)
  }
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  beforeEach(() => enter())
  afterEach(async () => {
    await reader?.context.close()
    expect(heard.filter((line) => !meant.some((noise) => noise.test(line)))).toEqual([])
  })
  return enter
}
