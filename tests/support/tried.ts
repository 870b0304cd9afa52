import { screen, within } from '@testing-library/react'
import { openGuide, scrollTo } from './render.tsx'

/** Opens a step and comes near its one thing to try, so that the widget takes the place of its words. */
export async function tryIn(section: string) {
  const visit = await openGuide(`/guide/${section}`)
  const place = visit.container.querySelector<HTMLElement>('[data-widget]')
  if (!place?.parentElement) throw new Error('This step has nothing to try')
  scrollTo(place.parentElement)
  await screen.findByText('All of it in words')
  // Asked for anew each time: the widget stands in another element than the words did.
  const widget = () => within(screen.getByRole('region', { name: place.querySelector('h2')?.textContent ?? '' }))
  return { ...visit, widget }
}
