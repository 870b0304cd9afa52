import type { Passage } from './readAloud.ts'

const name = 'spoken'

/** Marks the sentence that is spoken and keeps it in view. Gives back what takes the mark away. */
export function markSpoken({ range, holder }: Passage, before: Passage | undefined): () => void {
  // Whoever has scrolled elsewhere is left there.
  if (!before || isIn(before.range, 0, 1)) follow(range)
  const exactly = 'highlights' in CSS
  holder.setAttribute('data-spoken', exactly ? 'exactly' : '')
  if (exactly) CSS.highlights.set(name, new Highlight(range))
  return () => {
    holder.removeAttribute('data-spoken')
    if (exactly) CSS.highlights.delete(name)
  }
}

/** Clear of the bars at the top and at the bottom. */
function follow(range: Range): void {
  if (isIn(range, 0.12, 0.78)) return
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight * 0.3, behavior: 'instant' })
}

/** Whether a place stands between two heights of the window, as parts of it from the top. */
function isIn(range: Range, from: number, to: number): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return bottom >= window.innerHeight * from && top >= window.innerHeight * from && top < window.innerHeight * to
}
