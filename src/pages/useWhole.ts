import { useDeferredValue, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { useHydrated } from './useHydrated.ts'

/**
 * False in the first frame of a view that the reader went on to: its heading is painted first, and what lies below the
 * window follows at once. So is a view that is drawn beforehand, until it is shown. A view that is prerendered, or shown
 * somewhere further down, is whole from the start.
 */
export function useWhole(shown: boolean): boolean {
  const hydrated = useHydrated()
  const { hash } = useLocation()
  const back = useNavigationType() === NavigationType.Pop
  const atOnce = shown && (!hydrated || back || hash !== '')
  const [whole] = useState(atOnce)
  return useDeferredValue(shown, whole) || atOnce
}
