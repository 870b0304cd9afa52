import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router-dom'
import { vi } from 'vitest'
import { spine } from '../../src/content/load.ts'
import type { Voice } from '../../src/guide/listening.ts'
import { Guide } from '../../src/pages/Guide.tsx'
import type { Read } from '../../src/pages/ReadingContext.ts'
import { routes } from '../../src/pages/routes.tsx'
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

/** A router empties the `lazy` objects that it is given, so each router gets its own. */
const fresh = (from: readonly RouteObject[]): RouteObject[] =>
  from.map(
    ({ lazy, children, ...route }) =>
      ({
        ...route,
        ...(typeof lazy === 'object' ? { lazy: { ...lazy } } : {}),
        ...(children ? { children: fresh(children) } : {}),
      }) as RouteObject,
  )

/** Opens the guide at an address, with the real routes and the real store on storage and a clock of the test's own. */
export async function openGuide(
  address: string,
  { boxes = browserStorage().boxes, clock = clockAt(evening), nothing = false, state, voice, copy, read }: Visit = {},
) {
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  window.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
  const [path = '', hash] = address.split('#')
  const router = createMemoryRouter(fresh(routes), {
    initialEntries: [{ pathname: path, hash: hash ? `#${hash}` : '', state }],
  })
  const store = createGuideStore({ keeper: keeperOf(boxes, spine.retired), now: clock.now, ...(copy ? { copy } : {}) })
  if (!router.state.initialized)
    await new Promise<void>((ready) => router.subscribe((next) => next.initialized && ready()))
  // Before any effect, as in the browser: there React draws after `begin`, and here at once.
  store.begin(nothing)
  const view = render(
    <Guide store={store} read={read}>
      <VoiceContext value={voice ?? null}>
        <RouterProvider router={router} />
      </VoiceContext>
    </Guide>,
  )
  await screen.findByRole('main')
  return { ...view, router, store, clock, user: userEvent.setup() }
}
