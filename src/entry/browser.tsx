import '../styles/index.css'
import { startTransition, useEffect } from 'react'
import { UNSAFE_createBrowserHistory as createHistory, useLocation } from 'react-router-dom'
import { language, spine } from '../content/load.ts'
import { startOf } from '../guide/paths.ts'
import { leftEvent } from '../guide/exit.ts'
import type { Kept } from '../guide/kept.ts'
import { atRest } from '../pages/atRest.ts'
import { Guide } from '../pages/Guide.tsx'
import { hasLeft } from '../pages/hasLeft.ts'
import type { Read } from '../pages/ReadingContext.ts'
import { showTarget } from '../pages/useArrival.ts'
import { useHydrated } from '../pages/useHydrated.ts'
import type { Answer } from '../pages/routes.ts'
import { answerAt } from '../pages/views.ts'
import { placeFrom, Way } from '../pages/Way.tsx'
import { createGuideStore } from '../store/guideStore.ts'
import { keeperOf } from '../store/keeper.ts'
import { boxIn } from '../store/storage.ts'
import { hearOtherTabs, lineToTabs, tellErased } from '../store/tabs.ts'
import { fetchAhead, giveAhead } from './ahead.ts'
import { showDisplay } from './display.ts'
import { countEntry } from './entries.ts'
import { hearNothing, hearOnly } from './hear.ts'
import { leaveWords } from './leaveWords.ts'
import { arrivesWithNothing, stampNothing } from './nothing.ts'
import { nextTask, readyEvent, whenQuiet } from './ready.ts'
import { offlineCopy } from './wantCopy.ts'

const keeper = keeperOf(
  { device: boxIn(() => window.localStorage), tab: boxIn(() => window.sessionStorage) },
  spine.retired,
)
const line = lineToTabs(window)
const store = createGuideStore({ keeper, now: () => Date.now(), tellOthers: () => tellErased(line), copy: offlineCopy })
// Asked for at once and waited for late: the words are there, and nobody waits for what makes them answer.
const drawing = import('react-dom/client')
const start = startOf(import.meta.env.BASE_URL, language.prefix)
const past = createHistory()

// The reader has left: nothing is written from here on, and nothing answered is shown, should the page be brought back.
let left = false
const stop = (): void => {
  left = true
  keeper.stop()
  store.getState().answerCheckIn([])
}
document.addEventListener(leftEvent, stop)
// They may have left before this was here.
if (hasLeft()) stop()

/** They are back: nothing of the visit that they left is shown, and what they keep now is kept. */
function comeBack({ persisted }: PageTransitionEvent): void {
  if (!persisted || !left) return
  left = false
  keeper.goOn()
  store.begin(arrivesWithNothing(), true)
}
window.addEventListener('pageshow', comeBack)

// Scroll positions stay in memory while the guide is open; a reload is left to the browser, which has done its part
// once the page has loaded. This may come before or after that.
const scrollOurselves = (): void => {
  history.scrollRestoration = 'manual'
}
if (document.readyState === 'complete') scrollOurselves()
window.addEventListener('pageshow', scrollOurselves)
window.addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto'
})

// A reader who has begun to scroll is not moved: the card that the hash names is opened where it is.
if (location.hash) showTarget(location.hash, window.scrollY < 10)

/** Loaded where a reader wants to see it. Rejects where it does not arrive. */
const read: Read = async () => (await import('./reading.ts')).readAll()

/** What the reader sets in Display is on the page at once, and what another tab sets too. */
function keepShown(): void {
  let shown = '{}'
  const show = ({ kept: { display } }: { kept: Kept }): void => {
    // What is read from the device is another object each time.
    const now = JSON.stringify(display)
    if (now === shown) return
    shown = now
    showDisplay(display)
  }
  // The page has it since its first paint, and the browser's own bar not yet.
  show(store.getState())
  store.subscribe(show)
}

/** The page is drawn once its view is there; before that, the prerendered page would flash. */
async function begin(first: Answer): Promise<void> {
  const page = document.getElementById('root')
  if (!page) return
  const client = await drawing.catch(() => null)
  if (!client) return leaveWords()
  await nextTask()
  // As a transition it is done in slices, and a tap in between comes first.
  const guide = (
    <Guide store={store} read={read} ahead={giveAhead}>
      <Way history={past} start={start} first={first}>
        <Stamped />
        <Ready page={page} />
      </Way>
    </Guide>
  )
  startTransition(() => {
    // The development server has no prerendered page to begin from.
    if (import.meta.env.DEV) hearOnly(page, () => client.createRoot(page)).render(guide)
    else hearOnly(page, () => client.hydrateRoot(page, guide))
  })
  store.begin(arrivesWithNothing())
}

/** "Keep nothing" travels in the history entry, so that a reload does not forget it, and so does its number. */
function Stamped(): null {
  const location = useLocation()
  useEffect(() => {
    countEntry()
    const stamp = (): void => stampNothing(store.getState().keep === 'nothing')
    stamp()
    return store.subscribe(stamp)
  }, [location])
  return null
}

/** Last of all: its effect comes after those of the page, so that what it says is so. */
function Ready({ page }: { page: HTMLElement }): null {
  const hydrated = useHydrated()
  useEffect(() => {
    if (!hydrated) return
    document.documentElement.dataset['ready'] = ''
    document.dispatchEvent(new Event(readyEvent))
    keepShown()
    hearOtherTabs(store, window, line)
    fetchAhead()
    atRest(() => hearNothing(page))
  }, [hydrated, page])
  return null
}

void nextTask().then(async () => {
  const first = await answerAt(placeFrom(start, past.location.pathname))
  // A part of this very page did not arrive. That there is no such page is not a fault.
  if ('instead' in first && first.instead === 'failed') leaveWords()
  else whenQuiet(() => void begin(first))
})
