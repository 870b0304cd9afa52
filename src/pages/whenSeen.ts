/**
 * Does something once, when an element is in the window or nearer to it than the margin. Gives back what ends the wait,
 * for an effect to return.
 *
 * @param margin how far around the window counts, as in CSS
 */
export function whenSeen(element: Element, act: () => void, margin = '0px'): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      act()
    },
    { rootMargin: margin },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
