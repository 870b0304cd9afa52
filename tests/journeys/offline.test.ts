import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { serve } from '../../src/entry/serve.ts'
import { axeFinds } from '../support/axeStates.ts'
import { away, hydrated, pagesOf } from '../support/browser.ts'
import { choose, held, makeCopy, open, whole } from '../support/offlineCopy.ts'
import { cutOff, readers } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page

readers((reader) => ({ context, page } = reader), {
  leaves: true,
  // The network goes, one site lies under a path of its own, and one has no worker.
  meant: [cutOff, /asks http:..localhost|404/],
})

const removed = (on: Page = page) =>
  on.getByText('The copy for reading without internet is gone.').waitFor({ timeout: 90_000 })

const nothing = { caches: [], workers: 0, kept: 0 }

/** Until every store is empty (C12). */
async function emptied(on: Page = page): Promise<void> {
  await expect.poll(() => held(on)).toEqual(nothing)
}

describe('S7: No worker and no cache', () => {
  test('before a choice, under "Only this tab" and under "Keep nothing", whatever is read', async () => {
    for (const way of [undefined, 'Only this tab', 'Keep nothing']) {
      await open(page, `${site}/your-guide`)
      if (way) await choose(page, way)
      await open(page, `${site}/guide/hormones`)
      await open(page, `${site}/privacy`)
      expect(await held(page), way ?? 'before a choice').toMatchObject({ caches: [], workers: 0 })
    }
  })
})

describe('Under "On this device"', () => {
  for (const [name, base, dist] of [
    ['at a root', '/', inject('dist')],
    ['under a sub-path', '/below/', inject('subDist')],
  ] as const) {
    test(`every page of the site ${name} opens with the network gone, the first time too`, async () => {
      const { server, url } = await serve(dist, { port: 0, base })
      const at = (url + base).replace(/\/$/, '')
      await makeCopy(page, at)
      await context.setOffline(true)
      // Requests of the worker itself are cut off too.
      server.close()
      server.closeAllConnections()
      const failed: string[] = []
      for (const path of pagesOf(dist)) {
        await page.goto(new URL(path, at).href)
        await hydrated(page)
        const heading = await page.getByRole('heading', { level: 1 }).count()
        if (heading !== 1 || (await page.locator('html[data-unready]').count()) > 0) failed.push(path)
      }
      expect(failed).toEqual([])
      await page.goto(`${at}/support?from=a-message#GB`)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Support')
      const missing = await page.goto(`${at}/nowhere/at/all`)
      expect(missing?.status()).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here')
    })
  }

  test('with the network gone a reader goes from page to page, and the exit stays what it is', async () => {
    await makeCopy(page, site)
    await context.setOffline(true)
    await page.getByText('You are offline. The whole guide is on this device.').waitFor()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Support' }).click()
    await page.getByRole('heading', { level: 1, name: 'Support' }).waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(10)
    const exit = page.getByRole('link', { name: /^Emergency: Leave now/ }).last()
    const box = await exit.boundingBox()
    expect(
      box &&
        (await exit.evaluate((link, at) => link.contains(document.elementFromPoint(at.x, at.y)), {
          x: box.x + 20,
          y: box.y + 20,
        })),
    ).toBe(true)
  })

  test('Find, Calm, the check-in and Talk work with the network gone', async () => {
    await makeCopy(page, site)
    await context.setOffline(true)
    await open(page, `${site}/guide/hormones`)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('searchbox').fill('oxytocin')
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /oxytocin/i })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.locator('a[data-verdict]').first().click()
    await page.getByRole('group', { name: /^Why we say/ }).waitFor()
    await page.locator('[data-widget]').scrollIntoViewIfNeeded()
    await page.getByRole('link', { name: 'Calm' }).click()
    await page.getByRole('button', { name: 'Ground' }).waitFor()
    await open(page, `${site}/check-in`)
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await open(page, `${site}/talk`)
    expect((await page.getByRole('checkbox').count()) + (await page.getByRole('radio').count())).toBeGreaterThan(1)
  })

  test('About 5 MB, as the choice says', async () => {
    await makeCopy(page, site)
    const bytes = await page.evaluate(async () => {
      const sizes: number[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) sizes.push((await (await cache.match(request))?.blob())?.size ?? 0)
      }
      return sizes.reduce((sum, size) => sum + size, 0)
    })
    expect(Math.round(bytes / 1_000_000)).toBe(5)
  })

  test('Only this site is in the copy, each file once', async () => {
    await makeCopy(page, site)
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      return (await (await caches.open(name)).keys()).map(({ url }) => url)
    })
    expect(new Set(kept.map((url) => new URL(url).origin))).toEqual(new Set([site]))
    const paths = kept.map((url) => new URL(url).pathname)
    expect(new Set(paths).size).toBe(paths.length)
    for (const file of ['/index.html', '/404.html', '/icon.svg', '/site.webmanifest', '/licences.txt'])
      expect(paths).toContain(file)
  })

  test('a later visit says again that the whole guide is here', async () => {
    await makeCopy(page, site)
    await open(page, `${site}/privacy`)
    await whole(page)
  })

  test('a copy that the browser has thinned out is mended, or not called whole', async () => {
    await makeCopy(page, site)
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const some = (await cache.keys()).find(({ url }) => url.includes('/glossary.html'))
      if (some) await cache.delete(some)
    })
    await open(page, `${site}/privacy`)
    await whole(page)
    await context.setOffline(true)
    await open(page, `${site}/glossary`)
  })

  test.each([
    ['is not there', { status: 404, body: '' }],
    ['throws', { contentType: 'text/javascript', body: 'throw new Error("out of order")' }],
    [
      'fails while it makes the copy',
      {
        contentType: 'text/javascript',
        body: 'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error("full"))))',
      },
    ],
  ])('a worker that %s costs nothing: the guide works, and says that there is no copy', async (_name, answer) => {
    await context.route('**/sw.js', (route) => route.fulfill(answer))
    await open(page, `${site}/your-guide`)
    await choose(page, 'On this device')
    await page.getByText('A copy for reading without internet could not be made.').waitFor()
    expect(await held(page)).toMatchObject({ caches: [], workers: 0, kept: 1 })
    await open(page, `${site}/guide/hormones`)
  })
})

test('Decision 24: Without a copy, being offline is said with what still works', async () => {
  await open(page, `${site}/support`)
  await context.setOffline(true)
  await page.getByText('You are offline. What is on this page still works. Phone calls still work.').waitFor()
  expect(await axeFinds(page)).toEqual([])
  await context.setOffline(false)
  await page.getByText('You are offline.').waitFor({ state: 'detached' })
})

describe('S7, C12: Worker and caches are gone', () => {
  test('after another choice, and that is said', async () => {
    for (const way of ['Only this tab', 'Keep nothing']) {
      await makeCopy(page, site)
      await choose(page, way)
      await removed()
      expect(await held(page), way).toMatchObject({ caches: [], workers: 0 })
    }
  })

  test('after "Erase everything", and no tab fills them again', async () => {
    await makeCopy(page, site)
    const other = await context.newPage()
    await open(other, `${site}/guide/hormones`)
    await open(page, `${site}/privacy`)
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await emptied()
    await removed()
    await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
    await other.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
    await other.reload()
    await hydrated(other)
    await emptied(other)
  })

  test('after an erase while the copy is still being made', async () => {
    await context.route('**/guide/for-partners', () => {})
    await open(page, `${site}/your-guide`)
    await choose(page, 'On this device')
    await page.getByText('The whole guide is being fetched, to read without internet.').waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await emptied()
  })

  test('after an erase in a tab that never knew of it', async () => {
    await open(page, `${site}/privacy`)
    const other = await context.newPage()
    await makeCopy(other, site)
    await other.close()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await emptied()
  })

  test('after leaving with "Erase when I leave", and leaving does not wait for it', async () => {
    // What the page itself would remove never comes to an end: its worker does it.
    await page.addInitScript(() => {
      CacheStorage.prototype.delete = () => new Promise(() => {})
    })
    await makeCopy(page, site)
    await page.getByRole('checkbox', { name: 'Erase when I leave' }).check()
    await page
      .getByRole('link', { name: /^Emergency: Leave now/ })
      .last()
      .click()
    await page.waitForURL(away)
    await page.goto(`${site}/robots.txt`)
    await emptied()
  })

  test('after the storage was cleared and the guide is opened again: what was left behind goes', async () => {
    await makeCopy(page, site)
    await page.evaluate(() => localStorage.clear())
    await open(page, `${site}/about`)
    await emptied()
  })

  test('and they come again when the reader chooses them again', async () => {
    await makeCopy(page, site)
    await choose(page, 'Only this tab')
    await removed()
    await choose(page, 'On this device')
    await whole(page)
    await context.setOffline(true)
    await open(page, `${site}/glossary`)
  })
})
