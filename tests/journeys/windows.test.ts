import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hydrated, launch, pagesOf } from '../support/browser.ts'

const site = inject('site')
const pages = [...pagesOf(inject('dist')), '/nowhere']
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function eachPage(
  width: number,
  height: number,
  look: (page: Page, path: string) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  for (const path of pages) {
    await page.goto(site + path)
    await hydrated(page)
    await look(page, path)
  }
  await context.close()
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How much of the window is taken by what stays in it. */
const sticky = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 2000)
    const staying = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
      (each) =>
        ['fixed', 'sticky'].includes(getComputedStyle(each).position) && each.offsetWidth > window.innerWidth * 0.6,
    )
    const shown = staying
      .map((each) => each.getBoundingClientRect())
      .filter((box) => box.bottom > 0 && box.top < window.innerHeight)
    return shown.reduce((sum, box) => sum + box.height, 0) / window.innerHeight
  })

/** The widest spacing of text that a reader may set (WCAG 1.4.12). */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

/** Words in a control that its own edge cuts off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('a, button, summary, label'))
      .filter((each) => each.checkVisibility() && !each.closest('.vh') && getComputedStyle(each).overflow !== 'visible')
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.textContent?.trim().slice(0, 40) ?? ''),
  )

test('G1: At 320 pixels, which is also 400 % zoom, no page scrolls sideways or is mostly bars, with wide spacing either', async () => {
  await eachPage(320, 568, async (page, path) => {
    expect(await sideways(page), path).toBe(0)
    expect(await sticky(page), path).toBeLessThanOrEqual(0.2)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, spaced)
    expect(await page.evaluate(() => getComputedStyle(document.body).letterSpacing), path).not.toBe('normal')
    expect(await sideways(page), `${path}, spaced`).toBe(0)
    expect(await cutOff(page), `${path}, spaced`).toEqual([])
  })
})

test('G1: With the text of the device twice as large, no page scrolls sideways on a phone', async () => {
  await eachPage(390, 800, async (page, path) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await sideways(page), path).toBe(0)
  })
})

test('P6: On a phone that lies on its side the exit is a button in the corner of every page, and the bars take a fifth at most', async () => {
  await eachPage(640, 360, async (page, path) => {
    expect(await sideways(page), path).toBe(0)
    expect(await sticky(page), path).toBeLessThanOrEqual(0.2)
    const exit = await page
      .getByRole('link', { name: /^Emergency: Leave now/ })
      .last()
      .boundingBox()
    expect(exit?.width, path).toBeLessThan(200)
    expect(exit?.height, path).toBeGreaterThanOrEqual(40)
  })
})

test('G1: In forced colours every control of every page is seen: its words stand out from what is behind them, and so does the focus', async () => {
  await eachPage(
    390,
    800,
    async (page, path) => {
      expect(await sideways(page), path).toBe(0)
      const unseen = await page.evaluate(() => {
        const behind = (element: Element | null): string => {
          const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
          return /rgba\(.*, 0\)$/.test(colour) ? behind(element?.parentElement ?? null) : colour
        }
        return Array.from(document.querySelectorAll<HTMLElement>('a, button, summary, label'))
          .filter((each) => each.checkVisibility() && each.textContent?.trim())
          .filter((each) => getComputedStyle(each).color === behind(each))
          .map((each) => each.textContent?.trim().slice(0, 40))
      })
      expect(unseen, path).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
      expect(ring, path).not.toBe('none')
    },
    { forcedColors: 'active' },
  )
})

test('P6, W1: What stays in the window takes a fifth of it at most, and in a low window the exit is a button in the corner', async () => {
  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [1280, 800],
    [640, 360],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height } })
    const page = await context.newPage()
    for (const path of ['/', '/guide/hormones', '/support']) {
      await page.goto(site + path)
      expect(await sticky(page), `${path} at ${width} x ${height}`).toBeLessThanOrEqual(0.2)
      const exit = await page
        .getByRole('link', { name: /^Emergency: Leave now/ })
        .last()
        .boundingBox()
      expect(exit?.height, `${path} at ${width} x ${height}`).toBeGreaterThanOrEqual(40)
      if (height === 360) expect(exit?.width).toBeLessThan(200)
    }
    await context.close()
  }
})

test('W1: Whatever has the focus while tabbing is never wholly under the bars', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } })
  const page = await context.newPage()
  for (const path of ['/', '/guide/letting-go', '/questions', '/your-guide']) {
    await page.goto(site + path)
    await hydrated(page)
    for (let stop = 0; stop < 45; stop += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const active = document.activeElement
        if (!active || active === document.body) return true
        const box = active.getBoundingClientRect()
        const points = [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
        )
        return points.some(([x, y]) => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (active.contains(hit) || hit.contains(active))
        })
      })
      expect(
        seen,
        `${path}, stop ${stop}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`,
      ).toBe(true)
    }
  }
  await context.close()
})

test('W2, T3: Steps, cards, tools, help lines and the exit are 44 pixels high or more, a step in its whole row, and everything else 24', async () => {
  await eachPage(360, 740, async (page, path) => {
    const small = await page.evaluate(() => {
      const inline = (element: Element): boolean =>
        ['P', 'LI', 'DD', 'SPAN'].includes(element.parentElement?.tagName ?? '') &&
        getComputedStyle(element).display === 'inline'
      return Array.from(document.querySelectorAll<HTMLElement>('a, button, summary, select'))
        .filter((element) => element.checkVisibility() && !element.closest('.vh, [data-reach]') && !inline(element))
        .filter((element) => {
          const large =
            element.matches(
              '[data-exit], header *, main details[id] > summary, main button, article a[href^="tel:"], article a[href^="sms:"]',
            ) || /^(Next|Previous): /.test(element.textContent ?? '')
          return element.getBoundingClientRect().height < (large ? 44 : 24)
        })
        .map(
          (element) =>
            `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${element.getBoundingClientRect().height}`,
        )
    })
    expect(small, path).toEqual([])
    expect(await missed(page), path).toEqual([])
  })
})

/** Steps in whose row a finger hits something else than their link. */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('li[data-reach]'))
      .filter((row) => row.checkVisibility())
      .filter((row) => {
        row.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = row.getBoundingClientRect()
        const points = [0.05, 0.5, 0.95].flatMap((x) =>
          [-21.5, 0, 21.5].map((y) => [left + width * x, top + height / 2 + y] as const),
        )
        return points.some(([x, y]) => !row.querySelector('a')?.contains(document.elementFromPoint(x, y)))
      })
      .map((row) => row.textContent?.slice(0, 60) ?? ''),
  )
