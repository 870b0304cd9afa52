import { useEffect, type RefObject } from 'react'
import { atRest } from './atRest.ts'

/** Milliseconds: a frame. */
const quick = 16

/**
 * Has what is far away on a long page (`content-visibility: auto`) laid out too, each time the browser has nothing else to
 * do: one after the other, so that it never holds a slow phone, and twice as many each time on a quick one. In the end all
 * of it is there.
 *
 * @param count how many there are by now
 */
export function useFarLaidOut(root: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    let wanted = true
    const layOut = (far: readonly HTMLElement[], some: number): void => {
      if (!wanted || far.length === 0) return
      const begun = performance.now()
      for (const each of far.slice(0, some)) each.style.contentVisibility = 'visible'
      far[0]?.getBoundingClientRect()
      const more = performance.now() - begun < quick ? some * 2 : 1
      atRest(() => layOut(far.slice(some), more))
    }
    atRest(() => {
      const all = Array.from(root.current?.querySelectorAll('article') ?? [])
      layOut(
        all.filter((each) => getComputedStyle(each).contentVisibility === 'auto'),
        1,
      )
    })
    return () => {
      wanted = false
    }
  }, [root, count])
}
