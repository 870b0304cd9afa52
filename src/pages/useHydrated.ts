import { useSyncExternalStore } from 'react'

/** A subscription to something that does not change while the page is open. */
export const never = (): (() => void) => () => {}

/** False while the page is what was prerendered; true once it is the reader's own. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
