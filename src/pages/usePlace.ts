import { useEffect, type RefObject } from 'react'
import type { Leaf } from '../content/load.ts'
import { useActions } from '../store/StoreContext.ts'

/** Keeps the reader's place in a step: which step, and the last heading that has come into the upper part of the window. */
export function usePlace(section: Leaf, root: RefObject<HTMLElement | null>, detour: boolean, whole: boolean): void {
  const { visit, moveTo } = useActions()
  useEffect(() => visit(section.id, detour), [section.id, detour, visit])
  useEffect(() => {
    if (detour || !whole) return undefined
    const headings = Array.from(root.current?.querySelectorAll<HTMLElement>('h2[id]') ?? [])
    const passed = (): string | null =>
      headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight * 0.4)?.id ?? null
    const watcher = new IntersectionObserver(() => moveTo(section.id, passed()), { rootMargin: '0px 0px -60% 0px' })
    headings.forEach((heading) => watcher.observe(heading))
    return () => watcher.disconnect()
  }, [section.id, root, detour, whole, moveTo])
}
