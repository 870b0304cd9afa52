import { screen, within } from '@testing-library/react'
import { openGuide, scrollTo } from './render.tsx'

/** Opens a step and comes near its one thing to try, so that the widget takes the place of its words. */
export async function tryIn(section: string, how?: Parameters<typeof openGuide>[1]) {
  const visit = await openGuide(`/guide/${section}`, how)
  const place = visit.container.querySelector<HTMLElement>('[data-widget]')
  if (!place?.parentElement) throw new Error('This step has nothing to try')
  scrollTo(place.parentElement)
  await screen.findByText('All of it in words', {}, { timeout: 90_000 })
  // Asked for anew each time: the widget stands in another element than the words did.
  const widget = () => within(screen.getByRole('region', { name: place.querySelector('h2')?.textContent ?? '' }))
  /** What answers the reader, without the same words that stand below it. */
  const tool = () => {
    const found = widget().getByText('All of it in words').closest('details')?.previousElementSibling
    if (!(found instanceof HTMLElement)) throw new Error('The widget is not there')
    return within(found)
  }
  return { ...visit, widget, tool }
}
