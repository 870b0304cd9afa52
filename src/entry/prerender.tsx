import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom'
import { language, missingWords, spine, ui } from '../content/load.ts'
import { everyAddress, startOf } from '../guide/paths.ts'
import { Guide } from '../pages/Guide.tsx'
import { routes } from '../pages/routes.tsx'
import { createGuideStore } from '../store/guideStore.ts'
import { keeperOf } from '../store/keeper.ts'
import { boxIn } from '../store/storage.ts'

export type Rendered = { kind: 'page'; html: string; title: string } | { kind: 'redirect'; to: string }

/** Every address that is written to a file. Not found is among them, at an address that no route has. */
export const addresses: readonly string[] = [...everyAddress(spine), '/404']

export { description } from '../content/load.ts'
export const moved = missingWords.home

const base = startOf(import.meta.env.BASE_URL, language.prefix)
const handler = createStaticHandler(routes, { basename: base })
const nowhere = boxIn(() => {
  throw new Error('There is no storage while a page is prerendered')
})

/** The markup of one address as a browser will hydrate it, and the tab's title. */
export async function render(address: string): Promise<Rendered> {
  const url = new URL(base.replace(/\/$/, '') + address, 'http://localhost')
  const context = await handler.query(new Request(url))
  if (context instanceof Response) return { kind: 'redirect', to: context.headers.get('Location') ?? base }
  const store = createGuideStore({ keeper: keeperOf({ device: nowhere, tab: nowhere }, {}), now: () => 0 })
  const { prelude } = await prerender(
    <Guide store={store}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Guide>,
  )
  const markup = await new Response(prelude).text()
  const [, title = ui.name] = /<title>(.*?)<\/title>/.exec(markup) ?? []
  // The router marks links for a mode of its own that is not used here: a byte for every link on every page.
  const html = markup.replace(/<title>.*?<\/title>/, '').replaceAll(' data-discover="true"', '')
  return { kind: 'page', html, title }
}
