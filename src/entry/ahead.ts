import type { createBrowserRouter } from 'react-router-dom'
import { loadSection, spine } from '../content/load.ts'
import { aheadOf, type Sign } from '../guide/ahead.ts'

/** What a hand does before it follows a link. */
const nearing = ['pointerover', 'focusin', 'pointerdown'] as const

/** Fetches the words of a step before they are asked for: on a sign of the hand, and of the next step once all rests. */
export function fetchAhead(router: ReturnType<typeof createBrowserRouter>): void {
  const fetched = new Set<string>()
  const inGuide = (path: string): string => path.slice(import.meta.env.BASE_URL.length - 1)
  const take = (sign: Sign): void => {
    const id = aheadOf(spine, sign, { fetched, saving: spares() })
    if (id === undefined) return
    fetched.add(id)
    // Where it did not come, the tap asks again.
    partsOf(id).catch(() => fetched.delete(id))
  }
  const near = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest('a')
    if (link && link.origin === location.origin) take({ link: inGuide(link.pathname) })
  }
  for (const sign of nearing) document.addEventListener(sign, near, { passive: true })
  const rest = (): void => atRest(() => take({ reads: inGuide(router.state.location.pathname) }))
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') rest()
  })
  rest()
}

/** All that a step shows: its page, its words, and the one thing to try. */
async function partsOf(id: string): Promise<void> {
  const [leaf] = await Promise.all([loadSection(id), import('../pages/SectionPage.tsx')])
  const kind = leaf?.try.kind
  if (kind) await (await import('../pages/drawn.tsx')).widgetOf(id, kind)
}

/** Nothing is fetched ahead where it costs the reader, or could only fail: some browsers do not ask for that again. */
const spares = (): boolean =>
  !navigator.onLine || (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true

function atRest(act: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(act)
  else setTimeout(act, 1000)
}
