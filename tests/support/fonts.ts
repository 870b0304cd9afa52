import type { BrowserContext } from 'playwright-core'

/** Text waits for its face, however late it comes. */
export const waitingForFonts = (styles: string): string =>
  styles.replace(/font-display:\s*optional/g, 'font-display: block')

/**
 * Every page of the built site waits for its fonts, which it names for who has no scripts. Changed styles have another
 * hash than the page's policy names: the context passes it by (`bypassCSP`).
 */
export const waitForFonts = (context: BrowserContext, site: string): Promise<unknown> =>
  context.route(
    (url) => url.origin === site && !url.pathname.includes('.'),
    async (route) => {
      const response = await route.fetch({ maxRetries: 5 })
      const page = await response.text()
      const [faces] = /[^"]*\/faces-\w+\.css/.exec(page) ?? []
      const styles = faces ? await (await context.request.get(site + faces)).text() : ''
      await route.fulfill({ response, body: page.replace('</style>', () => `${waitingForFonts(styles)}</style>`) })
    },
  )
