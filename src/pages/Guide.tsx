import { useDeferredValue, type ReactNode } from 'react'
import type { GuideStore } from '../store/guideStore.ts'
import { StoreContext } from '../store/StoreContext.ts'
import { AheadContext, type Ahead } from './useAhead.ts'
import { ReadingContext, type Read } from './ReadingContext.ts'
import { HydratedContext } from './useHydrated.ts'

type GuideProps = {
  store: GuideStore
  /** Reads back what the browser has stored, for the proof on /privacy. */ read?: Read | undefined
  /** Gives a step before it is asked for. */ ahead?: Ahead | undefined
  children: ReactNode
}

/** The store around the router: the same in the browser, in the prerender and in tests. */
export function Guide({ store, read, ahead, children }: GuideProps) {
  return (
    <StoreContext value={store}>
      <ReadingContext value={read}>
        <AheadContext value={ahead}>
          <HydratedContext value={useDeferredValue(true, false)}>{children}</HydratedContext>
        </AheadContext>
      </ReadingContext>
    </StoreContext>
  )
}
