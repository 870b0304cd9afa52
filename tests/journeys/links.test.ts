import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { pagesIn, pagesOf } from '../support/browser.ts'

const places = [
  { name: 'at a root', dist: inject('dist'), base: '/' },
  { name: 'under a sub-path', dist: inject('subDist'), base: '/below/' },
]

const read = (dist: string, path: string, base: string): string => {
  const name = path.slice(base.length) || 'index'
  const file = [name, `${name}.html`, join(name, 'index.html')]
    .map((each) => join(dist, each))
    .find((each) => existsSync(each) && each.includes('.'))
  return file ? readFileSync(file, 'utf8') : ''
}
const hrefs = (html: string): string[] =>
  Array.from(html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, href = '']) => href.replaceAll('&amp;', '&'))

/** Where a link inside the site leads to nothing: no file, or no such id on the page. */
function deadEnds(dist: string, base: string): string[] {
  const pages = [...pagesOf(dist), ...pagesIn('es', dist), `${base}404`, `${base}es/404`]
  return pages.flatMap((page) => {
    const html = read(dist, page, base)
    const inside = hrefs(html).filter((href) => href.startsWith('/') || href.startsWith('#'))
    return inside
      .filter((href) => {
        const [path = '', id] = href.startsWith('#') ? [page, href.slice(1)] : href.split('#')
        const target = path.startsWith(base) ? read(dist, path, base) : ''
        return target === '' || (id !== undefined && !target.includes(`id="${id}"`))
      })
      .map((href) => `${page} -> ${href}`)
  })
}

for (const { name, dist, base } of places) {
  test(`Every link of the site built ${name} leads somewhere`, () => {
    expect(pagesOf(dist)).toHaveLength(28)
    expect(pagesIn('es', dist)).toHaveLength(28)
    expect(deadEnds(dist, base)).toEqual([])
  })

  test(`Every file that the site built ${name} names has the right place, and each page its own address`, () => {
    const home = read(dist, base, base)
    expect(hrefs(home).filter((href) => href.startsWith(`${base}assets/`)).length).toBeGreaterThan(3)
    expect(readFileSync(join(dist, 'site.webmanifest'), 'utf8')).toContain(`"start_url": "${base}"`)
    expect(readFileSync(join(dist, 'es/site.webmanifest'), 'utf8')).toContain(`"start_url": "${base}es/"`)
    for (const icon of [
      'icon.svg',
      'icon-192.png',
      'icon-512.png',
      'apple-touch-icon.png',
      'favicon.ico',
      'robots.txt',
    ])
      expect(existsSync(join(dist, icon)), icon).toBe(true)
  })
}

test('Each link of a phone number, a text and another site is what was published, and tells nobody where it was followed', () => {
  const { lines, countries } = JSON.parse(readFileSync('src/content/support.json', 'utf8')) as {
    lines: { phone: string | null; text: { number: string | null } | null; web: string | null; chat: string | null }[]
    countries: { call: string; also: string | null }[]
  }
  const html = read(inject('dist'), '/support', '/')
  const digits = (text: string): string => text.replace(/\D/g, '')
  const dialled = [
    ...lines.map((line) => line.phone),
    ...countries.flatMap((country) => [country.call, country.also]),
  ].filter((number) => number && !/[*#]/.test(number))
  for (const number of dialled) expect(hrefs(html), String(number)).toContain(`tel:${digits(number ?? '')}`)
  for (const { text } of lines) if (text?.number) expect(hrefs(html)).toContain(`sms:${digits(text.number)}`)
  for (const { web, chat } of lines)
    for (const address of [web, chat]) if (address) expect(hrefs(html)).toContain(address)
  const outside = Array.from(html.matchAll(/<a [^>]*href="https?:[^>]*>/g), ([tag]) => tag)
  expect(outside.filter((tag) => !tag.includes('noreferrer'))).toEqual([])
})
