import type { ReactNode } from 'react'
import type { GuideStore } from '../store/guideStore.ts'
import { StoreContext } from '../store/StoreContext.ts'
import { ReadingContext, type Read } from './ReadingContext.ts'

type GuideProps = {
  store: GuideStore
  /** Reads back what the browser has stored, for the proof on /privacy. */ read?: Read | undefined
  children: ReactNode
}

/** The store around the router: the same in the browser, in the prerender and in tests. */
export function Guide({ store, read, children }: GuideProps) {
  return (
    <StoreContext value={store}>
      <ReadingContext value={read}>{children}</ReadingContext>
    </StoreContext>
  )
}
