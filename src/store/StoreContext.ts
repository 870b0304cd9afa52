import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { GuideActions, GuideState, GuideStore } from './guideStore.ts'

export const StoreContext = createContext<GuideStore | null>(null)

function useGuideStore(): GuideStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('The store is provided by Guide')
  return store
}

/** One field, with one selector. What can be derived is derived in `guide/`. */
export const useGuide = <T>(select: (state: GuideState) => T): T => useStore(useGuideStore(), select)

/** What is so at this moment, for what is done between two drawings. */
export const useLatest = (): (() => GuideState) => useGuideStore().getState

/** What a reader can do. Each action stays the same for as long as the guide is open; the object around them does not. */
export const useActions = (): GuideActions => useGuideStore().getState()
