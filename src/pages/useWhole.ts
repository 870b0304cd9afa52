import { useDeferredValue, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'

/**
 * False in the first frame of a view that the reader went on to: its heading is painted first, and what lies below the
 * window follows at once. So is a view that is drawn beforehand, until it is shown. A view that is prerendered (the
 * `first`), or shown somewhere further down, is whole from the start.
 */
export function useWhole(shown: boolean, first: boolean): boolean {
  const { hash } = useLocation()
  const back = useNavigationType() === NavigationType.Pop
  const atOnce = shown && (first || back || hash !== '')
  const [whole] = useState(atOnce)
  return useDeferredValue(shown, whole) || atOnce
}
