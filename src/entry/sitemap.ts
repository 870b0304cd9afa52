import type { Language } from '../content/languages.ts'

export type Listed = { language: Language; address: string; html: string }

/** Where a page stands: the guide's start, the language's prefix, the address. */
export type Place = (language: Language, address: string) => string

/** Every page in each of its languages, and beside each the same page in the others. */
export function sitemapOf(pages: readonly Listed[], site: string, place: Place): string {
  const listed = pages.filter(({ address, html }) => address !== '/404' && !html.includes('http-equiv="refresh"'))
  const at = ({ language, address }: Listed): string => new URL(place(language, address), site).href
  const places = listed.map((page) => {
    const same = listed.filter(({ address }) => address === page.address)
    const links =
      same.length > 1
        ? same.map((each) => `<xhtml:link rel="alternate" hreflang="${each.language.id}" href="${at(each)}"/>`)
        : []
    return `<url><loc>${at(page)}</loc>${links.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${places.join('')}</urlset>\n`
}
