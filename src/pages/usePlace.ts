import { useEffect, type RefObject } from 'react'
import { useActions } from '../store/StoreContext.ts'

type Read = {
  /** Not drawn out of sight. */ shown: boolean
  whole: boolean
  /** Followed from another step. */ detour: boolean
}

/** Keeps the reader's place in a step: which step, and the last heading that has come into the upper part of the window. */
export function usePlace(id: string, root: RefObject<HTMLElement | null>, { shown, whole, detour }: Read): void {
  const { visit, moveTo } = useActions()
  // To note it can wait until the new step has been painted.
  const reads = shown && whole
  useEffect(() => {
    if (reads) visit(id, detour)
  }, [id, reads, detour, visit])
  useEffect(() => {
    if (detour || !reads) return undefined
    const headings = Array.from(root.current?.querySelectorAll<HTMLElement>('h2[id]') ?? [])
    const passed = (): string | null =>
      headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight * 0.4)?.id ?? null
    const watcher = new IntersectionObserver(() => moveTo(id, passed()), { rootMargin: '0px 0px -60% 0px' })
    headings.forEach((heading) => watcher.observe(heading))
    return () => watcher.disconnect()
  }, [id, root, reads, detour, moveTo])
}
