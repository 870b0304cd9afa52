import { useEffect, type RefObject } from 'react'

/**
 * Has a view that is drawn `ahead`, out of sight, laid out before it is shown. A browser does so only when it is asked
 * for a size there, and keeps what it found.
 */
export function useLaidOut(root: RefObject<HTMLElement | null>, ahead: boolean): void {
  useEffect(() => {
    if (ahead) root.current?.querySelector('h1')?.getBoundingClientRect()
  }, [root, ahead])
}
