import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { atTheExit, launch, listen } from './browser.ts'

/** Who lives through a journey: a browser that was never here, its open page, and what its pages grumbled about. */
export type Reader = { browser: Browser; context: BrowserContext; page: Page; heard: string[] }

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
  { leaves = false, meant = /^$/, ...window }: Window = {},
): (other?: BrowserContextOptions) => Promise<void> {
  let browser: Browser
  let reader: Reader | undefined
  const enter = async (other: BrowserContextOptions = {}): Promise<void> => {
    await reader?.context.close()
    const options = { viewport: { width: 390, height: 800 }, ...window, ...other }
    const context = await browser.newContext(options)
    if (leaves) await atTheExit(context)
    // Where scripts are off a browser grumbles that the styles which follow with them are not used.
    const heard = options.javaScriptEnabled === false ? [] : listen(context, inject('site'))
    reader = { browser, context, page: await context.newPage(), heard }
    take(reader)
  }
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  beforeEach(() => enter())
  afterEach(async () => {
    await reader?.context.close()
    const left = (line: string): boolean => leaves && line.includes('www.bbc.co.uk')
    expect(reader?.heard.filter((line) => !meant.test(line) && !left(line))).toEqual([])
  })
  return enter
}
