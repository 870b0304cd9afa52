import { useDeferredValue, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { useHydrated } from './useHydrated.ts'

/**
 * False in the first frame of a view that the reader went on to: its heading is painted first, and what lies below the
 * window follows at once. A view that is prerendered, or shown somewhere further down, is whole from the start.
 */
export function useWhole(): boolean {
  const hydrated = useHydrated()
  const { hash } = useLocation()
  const back = useNavigationType() === NavigationType.Pop
  const [whole] = useState(!hydrated || back || hash !== '')
  return useDeferredValue(true, whole)
}
