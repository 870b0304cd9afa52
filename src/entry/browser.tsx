import '../styles/index.css'
import { startTransition, useEffect } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { language, spine } from '../content/load.ts'
import { startOf } from '../guide/paths.ts'
import { leftEvent } from '../guide/exit.ts'
import { Guide } from '../pages/Guide.tsx'
import type { Read } from '../pages/ReadingContext.ts'
import { routes } from '../pages/routes.tsx'
import { showTarget } from '../pages/useArrival.ts'
import { createGuideStore } from '../store/guideStore.ts'
import { keeperOf } from '../store/keeper.ts'
import { boxIn } from '../store/storage.ts'
import { hearOtherTabs, lineToTabs, tellErased } from '../store/tabs.ts'
import { fetchAhead } from './ahead.ts'
import { showDisplay } from './display.ts'
import { leaveWords, showRest } from './leaveWords.ts'
import { arrivesWithNothing, stampNothing } from './nothing.ts'
import { readyEvent, whenQuiet } from './ready.ts'
import { isBroken } from './unready.ts'
import { offlineCopy } from './wantCopy.ts'

const keeper = keeperOf(
  { device: boxIn(() => window.localStorage), tab: boxIn(() => window.sessionStorage) },
  spine.retired,
)
const line = lineToTabs(window)
const store = createGuideStore({ keeper, now: () => Date.now(), tellOthers: () => tellErased(line), copy: offlineCopy })
// Asked for at once and waited for late: the words are there, and nobody waits for what makes them answer.
const drawing = import('react-dom/client')
const router = createBrowserRouter(routes, { basename: startOf(import.meta.env.BASE_URL, language.prefix) })
// That a view is on its way changes nothing on our pages: drawing that would draw the old page again, before the new.
const drawnWhenThere = Object.create(router, {
  subscribe: {
    value: (draw: Parameters<typeof router.subscribe>[0]) =>
      router.subscribe((state, options) => state.navigation.state === 'idle' && draw(state, options)),
  },
}) as typeof router

// The reader has left: nothing is written from here on, and nothing answered is shown, should the page be brought back.
document.addEventListener(leftEvent, () => {
  keeper.stop()
  store.getState().answerCheckIn([])
})

// Scroll positions stay in memory while the guide is open; a reload is left to the browser.
window.addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto'
})
window.addEventListener('pageshow', () => {
  history.scrollRestoration = 'manual'
})

// A reader who has begun to scroll is not moved: the card that the hash names is opened where it is.
if (location.hash) showTarget(location.hash, window.scrollY < 10)

showRest()

/** Loaded where a reader wants to see it. */
const read: Read = async () => (await import('./reading.ts')).readAll()

/** "Keep nothing" travels in the history entry, so that a reload does not forget it. */
function keepStamped(): void {
  const stamp = (): void => stampNothing(store.getState().keep === 'nothing')
  store.subscribe(stamp)
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') stamp()
  })
}

/** What the reader sets in Display is on the page at once, and what another tab sets too. */
function keepShown(): void {
  let shown = store.getState().kept.display
  store.subscribe(({ kept: { display } }) => {
    if (display === shown) return
    shown = display
    showDisplay(display)
  })
}

/** Lazy pages and their words are there once the router is ready; before that, the prerendered page would flash. */
async function start(): Promise<void> {
  const page = document.getElementById('root')
  if (!page) return
  if (isBroken(router.state)) return leaveWords()
  const client = await drawing.catch(() => null)
  if (!client) return leaveWords()
  // As a transition it is done in slices, and a tap in between comes first.
  const guide = (
    <Guide store={store} read={read}>
      <RouterProvider router={drawnWhenThere} useTransitions={false} />
      <Ready />
    </Guide>
  )
  startTransition(() => {
    // The development server has no prerendered page to begin from.
    if (import.meta.env.DEV) client.createRoot(page).render(guide)
    else client.hydrateRoot(page, guide)
  })
  store.begin(arrivesWithNothing())
}

/** Last of all: its effect comes after those of the page, so that what it says is so. */
function Ready(): null {
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''
    document.dispatchEvent(new Event(readyEvent))
    keepStamped()
    keepShown()
    hearOtherTabs(store, window, line)
    fetchAhead(router)
  }, [])
  return null
}

if (router.state.initialized) whenQuiet(() => void start())
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    whenQuiet(() => void start())
  })
}
