import '../styles/index.css'
import { hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { spine } from '../content/load.ts'
import { leftEvent } from '../guide/exit.ts'
import { Guide } from '../pages/Guide.tsx'
import { routes } from '../pages/routes.tsx'
import { showTarget } from '../pages/useArrival.ts'
import { createGuideStore } from '../store/guideStore.ts'
import { keeperOf } from '../store/keeper.ts'
import { boxIn } from '../store/storage.ts'
import { hearOtherTabs, lineToTabs, tellErased } from '../store/tabs.ts'
import { carriesNothing, stampNothing } from './nothing.ts'
import { isBroken, leaveWords } from './unready.ts'

const keeper = keeperOf(
  { device: boxIn(() => window.localStorage), tab: boxIn(() => window.sessionStorage) },
  spine.retired,
)
const line = lineToTabs(window)
const store = createGuideStore({ keeper, now: () => Date.now(), tellOthers: () => tellErased(line) })
const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL })

// The reader has left: nothing is written from here on, not even when the page is put away.
document.addEventListener(leftEvent, () => keeper.stop())

// Scroll positions stay in memory while the guide is open; a reload is left to the browser.
window.addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto'
})
window.addEventListener('pageshow', () => {
  history.scrollRestoration = 'manual'
})

// A reader who has begun to scroll is not moved: the card that the hash names is opened where it is.
if (location.hash) showTarget(location.hash, window.scrollY < 10)

// The page has the rules that it showed; the whole stylesheets are here before anything that needs them.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rest]')) link.rel = 'stylesheet'

/** "Keep nothing" travels in the history entry, so that a reload does not forget it. */
function keepStamped(): void {
  const stamp = (): void => stampNothing(store.getState().keep === 'nothing')
  store.subscribe(stamp)
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') stamp()
  })
}

/** Lazy pages and their words are there once the router is ready; before that, the prerendered page would flash. */
function start(): void {
  const page = document.getElementById('root')
  if (!page) return
  if (isBroken(router.state)) return leaveWords(page)
  hydrateRoot(
    page,
    <Guide store={store}>
      <RouterProvider router={router} />
    </Guide>,
  )
  store.begin(carriesNothing())
  document.documentElement.dataset['ready'] = ''
  keepStamped()
  hearOtherTabs(store, window, line)
}

if (router.state.initialized) start()
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    start()
  })
}
