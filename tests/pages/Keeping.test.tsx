import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { browserStorage, refused } from '../support/storage.ts'
import { openGuide, scrollTo } from '../support/render.tsx'

const choice = () => screen.queryByRole('group', { name: 'Keep your place?' })
const button = (name: string) => screen.getByRole('button', { name })
const save = () => button('Save this step')
const explored = () => button('Explored')
/** What the guide watches for at the end of a step is the line that the toggle stands in. */
const reachEnd = () =>
  waitFor(() => {
    scrollTo(explored().parentElement ?? document.body)
    expect(explored()).toHaveAttribute('aria-pressed', 'true')
  })
const isAfter = (later: Element | null, earlier: Element | null): boolean =>
  later !== null && earlier !== null && earlier.compareDocumentPosition(later) === Node.DOCUMENT_POSITION_FOLLOWING

describe('Saving a step', () => {
  test('A saved step says so where it was saved, and where it is kept', async () => {
    const { tab, device, boxes } = browserStorage()
    const { user } = await openGuide('/guide/hormones', { boxes })
    await user.click(save())
    expect(save()).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Saved, for this tab.')).toHaveRole('status')
    expect(tab.getItem('afterwards')).toContain('{"kind":"step","id":"hormones"')
    expect(device).toHaveLength(0)
  })

  test('C9: Under "Keep nothing" it says that nothing is stored, and nothing is', async () => {
    const { tab, device, boxes } = browserStorage()
    const { user } = await openGuide('/guide/hormones', { boxes, nothing: true })
    await user.click(save())
    expect(screen.getByText(/^Saved until you close or reload this page\. Nothing is stored\.$/)).toBeVisible()
    expect([tab.length, device.length]).toEqual([0, 0])
  })

  test('C11: A browser that refuses is told once in words, and the step still counts as saved', async () => {
    const { user } = await openGuide('/guide/hormones', { boxes: { device: refused(), tab: refused() } })
    await user.click(save())
    expect(save()).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByText(/^This browser did not let us keep it\./)).toHaveLength(1)
    expect(screen.queryByText('Saved, for this tab.')).toBeNull()
    expect(screen.getByText(/^Saved until you close or reload this page\./)).toBeVisible()
  })
})

describe('Exploring a step', () => {
  test('A step is explored once its end has come into view, and not before', async () => {
    const { store } = await openGuide('/guide/hormones')
    expect(explored()).toHaveAttribute('aria-pressed', 'false')
    await reachEnd()
    expect(store.getState().kept.explored).toHaveProperty('hormones.state', 'explored')
  })

  test('A step can be marked by hand', async () => {
    const { user } = await openGuide('/guide/hormones')
    await user.click(explored())
    expect(explored()).toHaveAttribute('aria-pressed', 'true')
  })

  test('C3: A step taken back stays so while its end is on screen, and after a reload', async () => {
    const { boxes } = browserStorage()
    const first = await openGuide('/guide/hormones', { boxes })
    await reachEnd()
    await first.user.click(explored())
    scrollTo(explored().parentElement ?? document.body)
    expect(explored()).toHaveAttribute('aria-pressed', 'false')
    first.unmount()
    await openGuide('/guide/hormones', { boxes })
    scrollTo(explored().parentElement ?? document.body)
    expect(explored()).toHaveAttribute('aria-pressed', 'false')
  })
})

describe('C8, decision 8: "Keep your place?"', () => {
  test('It is not asked of somebody who only reads, and opening a card is not worth asking', async () => {
    const { container, store } = await openGuide('/guide/letting-go')
    const card = container.querySelector('details') ?? document.createElement('details')
    card.open = true
    await waitFor(() => expect(store.getState().kept.opened).toHaveProperty('q10'))
    expect(choice()).toBeNull()
  })

  test('It stands after the control with which something first came to be worth keeping', async () => {
    const { user } = await openGuide('/guide/hormones')
    await user.click(save())
    expect(isAfter(choice(), save())).toBe(true)
    expect(isAfter(screen.getByText('One thing to try'), choice())).toBe(true)
    expect(save()).toHaveFocus()
  })

  test('At the end of a step it stands below the way on, so that it does not move what is about to be pressed', async () => {
    await openGuide('/guide/hormones')
    await reachEnd()
    expect(isAfter(choice(), explored())).toBe(true)
    expect(isAfter(choice(), screen.getByRole('link', { name: /^Next: / }))).toBe(true)
  })

  test('It is asked once: not for a second thing, not on the next page, and not after a reload', async () => {
    const { boxes } = browserStorage()
    const { user, unmount } = await openGuide('/guide/hormones', { boxes })
    await user.click(save())
    await user.click(explored())
    expect(screen.getAllByRole('group', { name: 'Keep your place?' })).toHaveLength(1)
    expect(isAfter(explored(), choice())).toBe(true)
    await user.click(screen.getByRole('link', { name: /^Next: / }))
    await screen.findByRole('heading', { level: 1, name: 'Orgasm and your nerves' })
    await user.click(save())
    expect(choice()).toBeNull()
    await user.click(screen.getByRole('link', { name: /^Previous: / }))
    await screen.findByRole('heading', { level: 1, name: 'Hormones in the moment' })
    expect(choice()).toBeNull()
    unmount()
    const again = await openGuide('/guide/letting-go', { boxes })
    await again.user.click(save())
    expect(choice()).toBeNull()
  })

  test('Whoever chose "Keep nothing" is not asked again', async () => {
    const { user } = await openGuide('/guide/hormones', { nothing: true })
    await user.click(save())
    expect(choice()).toBeNull()
  })

  test('C9: "Keep nothing" chosen there removes what was stored, and says so', async () => {
    const { tab, device, boxes } = browserStorage()
    const { user } = await openGuide('/guide/hormones', { boxes })
    await user.click(save())
    expect(tab).toHaveLength(1)
    await user.click(button('Keep nothing'))
    expect([tab.length, device.length]).toEqual([0, 0])
    expect(button('Keep nothing')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Nothing is stored. It goes when you close or reload this page.')).toHaveRole('status')
  })
})
