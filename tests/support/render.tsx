import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { UNSAFE_createMemoryHistory as createHistory } from 'react-router-dom'
import { vi } from 'vitest'
import { spine } from '../../src/content/load.ts'
import type { Voice } from '../../src/guide/listening.ts'
import { Guide } from '../../src/pages/Guide.tsx'
import type { Read } from '../../src/pages/ReadingContext.ts'
import { answerAt } from '../../src/pages/views.ts'
import { Way } from '../../src/pages/Way.tsx'
import { VoiceContext } from '../../src/pages/VoiceContext.ts'
import { createGuideStore, type OfflineCopy } from '../../src/store/guideStore.ts'
import { keeperOf, type Boxes } from '../../src/store/keeper.ts'
import { clockAt, evening } from './clock.ts'
import { browserStorage } from './storage.ts'

type Visit = {
  boxes?: Boxes
  clock?: ReturnType<typeof clockAt>
  nothing?: boolean
  state?: unknown
  /** A voice of the test's own: the test window has none. */ voice?: Voice
  copy?: OfflineCopy
  read?: Read
  /** Holds the page as it was prerendered, which becomes the reader's own. */ page?: HTMLElement
}

/** Watches that a test can set off: the test window has no layout, so nothing comes into view by itself. */
const watchers = new Set<{ elements: Set<Element>; callback: IntersectionObserverCallback }>()

class FakeObserver implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  private readonly watch: { elements: Set<Element>; callback: IntersectionObserverCallback }
  constructor(callback: IntersectionObserverCallback) {
    this.watch = { elements: new Set(), callback }
    watchers.add(this.watch)
  }
  observe(element: Element): void {
    this.watch.elements.add(element)
  }
  unobserve(element: Element): void {
    this.watch.elements.delete(element)
  }
  disconnect(): void {
    watchers.delete(this.watch)
  }
  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
}

/** Brings an element into view. */
export function scrollTo(element: Element): void {
  for (const { elements, callback } of watchers) {
    if (elements.has(element))
      callback(
        [{ isIntersecting: true, target: element } as unknown as IntersectionObserverEntry],
        new FakeObserver(callback),
      )
  }
}

/** Opens the guide at an address, with the real routes and the real store on storage and a clock of the test's own. */
export async function openGuide(
  address: string,
  {
    boxes = browserStorage().boxes,
    clock = clockAt(evening),
    nothing = false,
    state,
    voice,
    copy,
    read,
    page,
  }: Visit = {},
) {
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  window.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
  const [path = '', hash] = address.split('#')
  const history = createHistory({
    initialEntries: [{ pathname: path, hash: hash ? `#${hash}` : '', state }],
    v5Compat: true,
  })
  const router = {
    state: history,
    navigate: (to: string | -1 | 1) => act(async () => (typeof to === 'string' ? history.push(to) : history.go(to))),
  }
  // As in the browser: nothing is drawn before the view is there.
  const first = await answerAt(path)
  const store = createGuideStore({ keeper: keeperOf(boxes, spine.retired), now: clock.now, ...(copy ? { copy } : {}) })
  // Before any effect, as in the browser: there React draws after `begin`, and here at once.
  store.begin(nothing)
  const view = render(
    <Guide store={store} read={read}>
      <VoiceContext value={voice ?? null}>
        <Way history={history} start="/" first={first} />
      </VoiceContext>
    </Guide>,
    page && { container: page, hydrate: true },
  )
  await screen.findByRole('main')
  return { ...view, router, store, clock, user: userEvent.setup() }
}
