import { useEffect } from 'react'
import type { Leaf } from '../content/load.ts'
import { useActions } from '../store/StoreContext.ts'

/** Keeps the reader's place in a step: which step, and the last heading that has come into the upper part of the window. */
export function usePlace(section: Leaf, detour: boolean, whole: boolean): void {
  const { visit, moveTo } = useActions()
  useEffect(() => visit(section.id, detour), [section.id, detour, visit])
  useEffect(() => {
    if (detour || !whole) return undefined
    const headings = document.querySelectorAll<HTMLElement>('main h2[id]')
    const passed = (): string | null =>
      Array.from(headings).findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight * 0.4)?.id ??
      null
    const watcher = new IntersectionObserver(() => moveTo(section.id, passed()), { rootMargin: '0px 0px -60% 0px' })
    headings.forEach((heading) => watcher.observe(heading))
    return () => watcher.disconnect()
  }, [section.id, detour, whole, moveTo])
}
