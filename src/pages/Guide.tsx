import type { ReactNode } from 'react'
import type { GuideStore } from '../store/guideStore.ts'
import { StoreContext } from '../store/StoreContext.ts'

/** The store around the router: the same in the browser, in the prerender and in tests. */
export function Guide({ store, children }: { store: GuideStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}
