import { createContext, use } from 'react'

/** Told by `Guide`, in slices after the page has become the reader's own: what follows from it holds up no tap. */
export const HydratedContext = createContext(false)

/** False while the page is what was prerendered; true once it is the reader's own. */
export const useHydrated = (): boolean => use(HydratedContext)
