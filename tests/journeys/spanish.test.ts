import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFinds } from '../support/axeStates.ts'
import { atTheExit, hydrated, pagesIn } from '../support/browser.ts'
import { readers, type Reader } from '../support/readers.ts'

const site = inject('site')
const dist = inject('dist')
let browser: Browser
let context: BrowserContext
let page: Page
let forgive: Reader['forgive']

readers((reader) => ({ browser, context, page, forgive } = reader), {
  viewport: { width: 390, height: 844 },
  meant: [/404/],
})

const visit = async (path: string): Promise<void> => {
  await page.goto(site + path)
  await hydrated(page)
}

test('From the English Home a reader comes to the Spanish one, begins the guide, and stays in Spanish', async () => {
  await visit('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click()
  await page.waitForURL(`${site}/es/`)
  await hydrated(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  expect(await page.title()).toBe('Inicio · Afterwards')
  await page.getByRole('link', { name: 'Empezar la guía' }).click()
  await page.getByRole('heading', { level: 1, name: 'No eres la única persona' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/es/guide/not-alone')
  expect(await page.getByText('todavía está en inglés').count()).toBe(0)
  expect(await page.locator('main [lang]').count()).toBe(0)
  expect(await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).getAttribute('href')).toBe(
    '/guide/not-alone',
  )
})

test('What is saved in one language is there in the other', async () => {
  await visit('/es/guide/let-it-be')
  await page.getByRole('button', { name: 'Guardar este paso' }).click()
  await page.getByText('Guardado, en esta pestaña.').waitFor()
  await visit('/your-guide')
  await page.getByRole('link', { name: 'Let the feeling be' }).first().waitFor()
  await visit('/es/your-guide')
  await page.getByRole('link', { name: 'Deja estar el sentimiento' }).first().waitFor()
})

test('“Keep nothing” goes along to the other language, and nothing is stored on the way', async () => {
  await visit('/privacy')
  await page.getByRole('button', { name: 'Keep nothing' }).click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click()
  await page.waitForURL(`${site}/es/privacy`)
  await hydrated(page)
  expect(await page.getByRole('button', { name: 'No guardar nada' }).getAttribute('aria-pressed')).toBe('true')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, ''])
})

test('“Keep nothing” is told to no other tab, and this one forgets it where the reader chooses anew', async () => {
  await visit('/privacy')
  await page.getByRole('button', { name: 'Keep nothing' }).click()
  const opened = context.waitForEvent('page')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Español' })
    .click({ modifiers: ['ControlOrMeta'] })
  await (await opened).close()
  expect(await page.evaluate(() => window.name)).toBe('')
  await page.getByRole('button', { name: 'On this device' }).click()
  await page.reload()
  await hydrated(page)
  expect(await page.getByRole('button', { name: 'On this device' }).getAttribute('aria-pressed')).toBe('true')
})

test('An answer of danger in the check-in brings Spanish help, with the numbers of every country', async () => {
  await visit('/es/')
  await page.getByRole('link', { name: /Me han hecho daño/ }).click()
  await page.getByRole('heading', { name: 'Ahora: llama a tu número de emergencias si:' }).first().waitFor()
  await page.getByText('Alguien te está haciendo daño, o puede hacértelo.').first().waitFor()
  expect(await page.getByRole('link', { name: '112' }).count()).toBeGreaterThan(3)
  expect(await page.getByRole('link', { name: 'Palabras para decir' }).count()).toBe(0)
})

test('Words of danger in Find bring the card before anything else', async () => {
  await visit('/es/')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('me quiero morir')
  await page.getByRole('dialog').getByText('Podrías quitarte la vida o hacerte daño, o ya lo has hecho.').waitFor()
})

test('Three times Shift leaves, and each press is told in Spanish', async () => {
  await visit('/es/guide/not-alone')
  await atTheExit(context)
  await page.keyboard.press('Shift')
  expect(await page.locator('#exit-status').innerText()).toBe('Salir ya: pulsa Mayús dos veces más.')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.waitForURL('https://www.bbc.co.uk/**')
  forgive(/www\.bbc\.co\.uk/)
})

test('An address that leads nowhere is answered in its language', async () => {
  const answer = await page.goto(`${site}/es/nowhere`)
  expect(answer?.status()).toBe(404)
  await hydrated(page)
  await page.getByRole('heading', { name: 'Aquí no hay ninguna página' }).waitFor()
  expect(await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/')
})

test('Without scripts every Spanish page has its words, help, the way out and the other language', async () => {
  const off = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } })
  const still = await off.newPage()
  for (const path of pagesIn('es', dist)) {
    await still.goto(site + path)
    expect(await still.locator('h1').count(), path).toBe(1)
    expect((await still.locator('main').innerText()).length, path).toBeGreaterThan(300)
    expect(await still.getByRole('navigation', { name: 'Principal' }).getByRole('link').allInnerTexts(), path).toEqual([
      'Guía',
      'Preguntas',
      'Ayuda',
      'Tu guía',
    ])
    expect(
      await still
        .getByRole('link', { name: /^Emergencia: Salir ya/ })
        .last()
        .getAttribute('href'),
      path,
    ).toMatch(/^https:/)
    expect(await still.getByRole('contentinfo').getByRole('link', { name: 'English' }).getAttribute('href'), path).toBe(
      path === '/es/' ? '/' : path.replace('/es', ''),
    )
    expect(await still.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), path).toBe(0)
  }
  await off.close()
})

test('No page has words that are still in English, but where sources are listed', async () => {
  const english: string[] = []
  for (const path of pagesIn('es', dist)) {
    const html = await (await fetch(site + path)).text()
    if (html.includes('todavía está en inglés')) english.push(path)
  }
  expect(english).toEqual(['/es/evidence', '/es/print'])
})

/** The pages are those that are swept in English: one of each kind shows that the words fit their places. */
const kinds = [
  '',
  'guide/hormones',
  'guide/get-support',
  'questions',
  'support',
  'check-in',
  'talk',
  'privacy',
  'nowhere',
]

test('G7: axe finds nothing on a page of each kind in Spanish', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of kinds.map((kind) => `/es/${kind}`)) {
    await visit(path)
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach((card) => card.setAttribute('open', '')),
    )
    expect(await axeFinds(page), path).toEqual([])
  }
})

test('The sitemap names each page in both languages', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
  const [, entry = ''] = /<url>(<loc>[^<]*\/es\/guide\/hormones<\/loc>.*?)<\/url>/.exec(sitemap) ?? []
  expect(entry).toMatch(/hreflang="en" href="[^"]*\.example\/guide\/hormones"/)
  expect(entry).toMatch(/hreflang="es" href="[^"]*\/es\/guide\/hormones"/)
})
