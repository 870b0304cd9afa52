import { useEffect, type RefObject } from 'react'
import { atRest } from './atRest.ts'

/** Milliseconds: a frame. */
const quick = 16

/**
 * Has what is far away on a long page (`content-visibility: auto`) laid out too, each time the browser has nothing else to
 * do: one after the other, so that it never holds a slow phone, and twice as many each time on a quick one. In the end all
 * of it is there.
 *
 * @param which what is there by now, to begin again when it changes
 */
export function useFarLaidOut(root: RefObject<HTMLElement | null>, which: string): void {
  useEffect(() => {
    let wanted = true
    const layOut = (some: number): void => {
      const all = Array.from(root.current?.querySelectorAll('article') ?? [])
      const waiting = all.filter((each) => getComputedStyle(each).contentVisibility === 'auto')
      if (!wanted || waiting.length === 0) return
      // What is near has its size already: it comes last.
      const far = waiting.filter(
        ({ firstElementChild: name }) => !name?.checkVisibility({ contentVisibilityAuto: true }),
      )
      const next = (far.length > 0 ? far : waiting).slice(0, some)
      const read = all.find((each) => each.getBoundingClientRect().bottom > 0)
      const top = read?.getBoundingClientRect().top ?? 0
      const begun = performance.now()
      for (const each of next) each.style.contentVisibility = 'visible'
      // A browser holds the place by something that it chose when the reader scrolled, which may stand above all this.
      const moved = (read?.getBoundingClientRect().top ?? 0) - top
      if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
      const more = performance.now() - begun < quick ? some * 2 : 1
      atRest(() => layOut(more))
    }
    atRest(() => layOut(1))
    return () => {
      wanted = false
    }
  }, [root, which])
}
