import { createContext, use } from 'react'
import type { View } from './routes.ts'

export const ViewContext = createContext<View | null>(null)

/** The view that is shown. */
export function useView(): View {
  const view = use(ViewContext)
  if (!view) throw new Error('A page stands in a view')
  return view
}

/** The words that the route of this page has fetched: the route and its page know which. */
export const useWords = (): unknown => useView().words
