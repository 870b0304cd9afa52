import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { hydrated, pagesOf } from '../support/browser.ts'
import { cutOff, readers, type Reader } from '../support/readers.ts'

const site = inject('site')
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

readers((reader) => ({ context, page, forgive } = reader), { meant: [/404/] })

const main = () => page.getByRole('main')
const focused = () => page.evaluate(() => document.activeElement?.tagName)

test('C2: An address that leads nowhere, at any depth, leads to the steps, to help and to the exit', async () => {
  for (const path of ['/nowhere', '//nowhere', '/guide/nowhere', '/a/b/c/d', '/guide/hormones/more']) {
    const answer = await page.goto(site + path)
    expect(answer?.status(), path).toBe(404)
    await hydrated(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText(), path).toBe('There is no page here')
    expect(await main().locator('a[href^="/guide/"]').count(), path).toBe(14)
    expect(await main().locator('a[href="/support"]').count(), path).toBe(1)
    expect(await page.getByRole('link', { name: /^Emergency: Leave now/ }).count(), path).toBe(2)
  }
})

test('C2: An address that cannot even be read still shows the not-found page', async () => {
  await page.goto(`${site}/%F0%9F`)
  await hydrated(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here')
  // The router itself warns of such an address; nothing of ours does.
  forgive(/could not be decoded/)
})

test('An unknown step that is reached from inside shows the same page', async () => {
  await page.goto(site)
  await hydrated(page)
  await page.evaluate(() => {
    history.pushState({}, '', '/guide/nowhere')
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here')
})

test('/guide leads to Home', async () => {
  await page.goto(`${site}/guide`)
  await page.waitForURL(`${site}/`)
})

test('C1: Every page has a tab title of its own that gives nothing away', async () => {
  const titles: string[] = []
  for (const path of [...pagesOf(inject('dist')), '/nowhere']) {
    await page.goto(site + path)
    titles.push(await page.title())
  }
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.filter((title) => /sex|cry|cried|orgasm|tears/i.test(title))).toEqual([])
})

test('W4: Help, and the ways to everything else, stand in the same order in the same places on every page', async () => {
  const orders: string[][] = []
  for (const path of [...pagesOf(inject('dist')), '/nowhere']) {
    await page.goto(site + path)
    orders.push(
      await page
        .locator(':is(header, footer):not(main *) :is(a, button)')
        .evaluateAll((all) => all.map((each) => each.textContent?.trim() ?? '')),
    )
  }
  const [first] = orders
  expect(first).toEqual(expect.arrayContaining(['Support', 'Need help now? Support']))
  for (const order of orders) expect(order).toEqual(first)
})

test('C4, P5, R1, R2, R3: After a click the title has changed, and the focus has moved once, to the heading of the new view', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  expect(await focused()).toBe('BODY')
  const moves: string[] = []
  await page.exposeFunction('hear', (name: string) => moves.push(name))
  await page.evaluate(() => {
    const hear = Reflect.get(window, 'hear') as (name: string) => void
    document.addEventListener('focusin', ({ target }) => hear((target as Element).tagName))
  })
  await main()
    .getByRole('link', { name: /^Next: / })
    .click()
  await page.waitForURL(/nervous-system/)
  await expect.poll(focused).toBe('H1')
  // The words come first, the title right after them.
  await expect.poll(() => page.title()).toContain('The nervous system')
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.waitForLoadState('networkidle')
  expect(moves).toEqual(['A', 'H1'])
})

test('A place of the same name in the step that was left is not taken for the one that was asked for', async () => {
  await page.goto(`${site}/guide/let-it-be`)
  await hydrated(page)
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Find' })
  await dialog.getByRole('searchbox').fill('first right now')
  await dialog.locator('a[href$="/guide/feeling-safe#right-now"]').click()
  await page.waitForURL(/feeling-safe#right-now/)
  const heading = main().locator('h2#right-now:not([hidden] *)')
  await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true)
  expect(await heading.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(200)
})

test('A link to the page that is read adds nothing to the way back', async () => {
  await page.goto(`${site}/questions`)
  await hydrated(page)
  const depth = (): Promise<number> => page.evaluate(() => history.length)
  const before = await depth()
  const tabs = page.getByRole('navigation', { name: 'Main' })
  await tabs.getByRole('link', { name: 'Questions' }).click()
  expect(await depth()).toBe(before)
  await tabs.getByRole('link', { name: 'Support' }).click()
  await page.waitForURL(/support/)
  expect(await depth()).toBe(before + 1)
})

test('R5: The skip link goes to the content, and there is one main and one h1', async () => {
  await page.goto(`${site}/support`)
  await hydrated(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  expect(await page.locator('h1').count()).toBe(1)
})

test('A7: An address that names a card opens it and shows it clear of the bar', async () => {
  await page.goto(`${site}/questions#q21`)
  await hydrated(page)
  const card = page.locator('#q21')
  expect(await card.getAttribute('open')).not.toBeNull()
  expect(await card.evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThan(47)
  await page.evaluate(() => {
    location.hash = '#q06'
  })
  await expect.poll(() => page.locator('#q06').getAttribute('open')).not.toBeNull()
  expect(await page.locator('#q21').getAttribute('open')).not.toBeNull()
})

test('A1: By keyboard each card is one stop, and Enter and Space open and close it', async () => {
  await page.goto(`${site}/questions`)
  await hydrated(page)
  const [first, second] = await page.locator('main details[id] > summary').all()
  await first?.focus()
  const open = (): Promise<boolean | undefined> => page.evaluate(() => document.activeElement?.closest('details')?.open)
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key)
    expect(await open(), key).toBe(true)
    await page.keyboard.press(key)
    expect(await open(), key).toBe(false)
  }
  await page.keyboard.press('Tab')
  expect(await second?.evaluate((summary) => summary === document.activeElement)).toBe(true)
})

test('An address that names no card keeps the page and says so', async () => {
  for (const hash of ['#q99', '#%', '#q01"<b>']) {
    await page.goto('about:blank')
    await page.goto(`${site}/questions${hash}`)
    await hydrated(page)
    await expect
      .poll(() => page.getByText('There is no question with that address here').count(), { message: hash })
      .toBe(1)
    expect(await page.locator('main details[id]').count()).toBe(45)
  }
})

test('P8: Skip past this really skips the hard passage', async () => {
  await page.goto(`${site}/guide/letting-go`)
  await hydrated(page)
  const skip = page.getByRole('link', { name: 'Skip past this' }).first()
  const target = (await skip.getAttribute('href'))?.split('#')[1] ?? ''
  await skip.click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(target)
  await expect
    .poll(() => page.locator(`#${target}`).evaluate((heading) => heading.getBoundingClientRect().top))
    .toBeLessThan(200)
})

test('A verdict opens its reason and sources below the paragraph, and a term its meaning', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  await main()
    .getByRole('link', { name: /^Well supported/ })
    .first()
    .click()
  const why = page.getByRole('group', { name: /Why we say/ })
  await why.waitFor()
  expect(await why.getByRole('link').count()).toBeGreaterThan(1)
  await why.getByRole('button', { name: 'Close' }).click()
  expect(await why.count()).toBe(0)
  await main().getByRole('link', { name: 'oxytocin', exact: false }).first().click()
  await page.getByRole('group', { name: 'oxytocin' }).waitFor()
  expect(page.url()).toBe(`${site}/guide/hormones`)
})

test('Where the reasons cannot be fetched, the verdict leads to the page with the evidence', async () => {
  await page.goto(`${site}/guide/hormones`)
  await hydrated(page)
  await context.route('**/claims-*.js*', (route) => route.abort())
  await main()
    .getByRole('link', { name: /^Well supported/ })
    .first()
    .click()
  await page.waitForURL(/\/evidence#c\d\d/)
  await page.getByText('Some of this page did not load.').waitFor()
  expect(await page.locator('main article[id]').count()).toBeGreaterThan(100)
  await context.unroute('**/claims-*.js*')
  await page.getByRole('button', { name: 'Load it again' }).click()
  await expect.poll(() => page.getByText('Some of this page did not load.').count()).toBe(0)
  await hydrated(page)
  forgive(cutOff)
})

test('A page whose script does not arrive has its words, says so, keeps the ways out, and can be loaded again', async () => {
  await page.goto(site)
  await hydrated(page)
  await context.route('**/GlossaryPage-*.js*', (route) => route.abort())
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click()
  await page.getByText('Some of this page did not load.').waitFor()
  await page.getByRole('heading', { name: 'Glossary' }).waitFor()
  expect(await page.getByRole('link', { name: /^Emergency: Leave now/ }).count()).toBe(2)
  await context.unroute('**/GlossaryPage-*.js*')
  await page.getByRole('button', { name: 'Load it again' }).click()
  await page.getByRole('button', { name: 'Save this term: PTSD' }).waitFor()
  forgive(cutOff)
})
