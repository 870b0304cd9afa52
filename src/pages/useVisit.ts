import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * How often the page was put away so far. As the key of a view it has the view begin anew: a browser that brings the
 * page back must not bring back what was written there.
 */
export function useVisit(): number {
  const [visit, setVisit] = useState(0)
  useEffect(() => {
    // At once: a page that is put away is drawn again only after it was shown.
    const leave = (): void => flushSync(() => setVisit((before) => before + 1))
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
  return visit
}
