import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router-dom'
import { language, missingWords, spine, ui } from '../content/load.ts'
import { everyAddress, startOf } from '../guide/paths.ts'
import { Guide } from '../pages/Guide.tsx'
import { Views } from '../pages/Views.tsx'
import { answerAt } from '../pages/views.ts'
import { createGuideStore } from '../store/guideStore.ts'
import { keeperOf } from '../store/keeper.ts'
import { boxIn } from '../store/storage.ts'

export type Rendered = { kind: 'page'; html: string; title: string } | { kind: 'redirect'; to: string }

/** Every address that is written to a file. Not found is among them, at an address that no route has. */
export const addresses: readonly string[] = [...everyAddress(spine), '/404']

export { description } from '../content/load.ts'
export const moved = missingWords.home

const base = startOf(import.meta.env.BASE_URL, language.prefix)
const nowhere = boxIn(() => {
  throw new Error('There is no storage while a page is prerendered')
})

/** The markup of one address as a browser will hydrate it, and the tab's title. */
export async function render(address: string): Promise<Rendered> {
  const answer = await answerAt(address)
  if ('to' in answer) return { kind: 'redirect', to: base.replace(/\/$/, '') + answer.to }
  if (answer.instead === 'failed')
    throw new Error(`The page at ${address} could not be put together`, { cause: answer.cause })
  const store = createGuideStore({ keeper: keeperOf({ device: nowhere, tab: nowhere }, {}), now: () => 0 })
  const { prelude } = await prerender(
    <Guide store={store}>
      <StaticRouter basename={base} location={base.replace(/\/$/, '') + address}>
        <Views answer={answer} />
      </StaticRouter>
    </Guide>,
  )
  const markup = await new Response(prelude).text()
  const [, title = ui.name] = /<title>(.*?)<\/title>/.exec(markup) ?? []
  const html = markup.replace(/<title>.*?<\/title>/, '')
  return { kind: 'page', html, title }
}
