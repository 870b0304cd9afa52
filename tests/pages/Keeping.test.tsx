import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { nothingKept } from '../../src/guide/kept.ts'
import { save, version } from '../../src/store/saved.ts'
import { evening } from '../support/clock.ts'
import { browserStorage, refused } from '../support/storage.ts'
import { openGuide, scrollTo } from '../support/render.tsx'

const choice = () => screen.queryByRole('group', { name: 'Keep your place?' })
const button = (name: string) => screen.getByRole('button', { name })
const saveStep = () => button('Save this step')
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
    await user.click(saveStep())
    expect(saveStep()).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Saved, for this tab.')).toHaveRole('status')
    expect(tab.getItem('afterwards')).toContain('{"kind":"step","id":"hormones"')
    expect(device).toHaveLength(0)
  })

  test('C9: Under "Keep nothing" it says that nothing is stored, and nothing is', async () => {
    const { tab, device, boxes } = browserStorage()
    const { user } = await openGuide('/guide/hormones', { boxes, nothing: true })
    await user.click(saveStep())
    expect(screen.getByText(/^Saved until you close or reload this page\. Nothing is stored\.$/)).toBeVisible()
    expect([tab.length, device.length]).toEqual([0, 0])
  })

  test('C11: A browser that refuses is told once in words, and the step still counts as saved', async () => {
    const { user } = await openGuide('/guide/hormones', { boxes: { device: refused(), tab: refused() } })
    await user.click(saveStep())
    expect(saveStep()).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByText(/^This browser did not let us keep it\./)).toHaveLength(1)
    expect(screen.queryByText('Saved, for this tab.')).toBeNull()
    expect(screen.getByText(/^Saved until you close or reload this page\./)).toBeVisible()
  })
})

describe('C11: What is not stored is not called kept', () => {
  const refusal = /^This browser did not let us keep it\./
  const inChoice = () => within(screen.getByRole('group', { name: 'Keep your place?' }))
  const saved = [{ kind: 'step', id: 'hormones', at: evening }] as const

  test('on "Your guide", where something was removed and the browser refused it', async () => {
    const { tab, boxes } = browserStorage()
    boxes.tab.write(save({ ...nothingKept, saved }))
    const { user } = await openGuide('/your-guide', { boxes })
    tab.full = true
    await user.click(button('Remove: Hormones in the moment'))
    expect(inChoice().getByText(refusal)).toHaveRole('status')
    expect(inChoice().queryByText(/^Kept in this tab only\./)).toBeNull()
    tab.full = false
    await user.click(button('Only this tab'))
    expect(inChoice().getByText(/^Kept in this tab only\./)).toHaveRole('status')
    expect(inChoice().queryByText(refusal)).toBeNull()
  })

  test('on the privacy page, when it was refused on a page before', async () => {
    const { device, boxes } = browserStorage()
    const { user, router } = await openGuide('/guide/hormones', { boxes })
    await user.click(saveStep())
    await user.click(button('On this device'))
    device.full = true
    await user.click(explored())
    await router.navigate('/privacy')
    await screen.findByRole('heading', { level: 1, name: 'What this page keeps' })
    expect(inChoice().getByText(refusal)).toBeVisible()
    expect(inChoice().queryByText('Kept on this device, in this browser.')).toBeNull()
  })

  test('and beside what a newer guide wrote, which is said to be why', async () => {
    const { device, boxes } = browserStorage()
    device.setItem('afterwards', JSON.stringify({ version: version + 1, kept: { saved } }))
    const { user } = await openGuide('/your-guide', { boxes })
    expect(inChoice().getByText('Kept on this device, in this browser.')).toBeVisible()
    await user.click(button('Remove: Hormones in the moment'))
    expect(inChoice().getByText(/written by a newer version of this guide/)).toHaveRole('status')
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
    await user.click(saveStep())
    expect(isAfter(choice(), saveStep())).toBe(true)
    expect(isAfter(screen.getByText('One thing to try'), choice())).toBe(true)
    expect(saveStep()).toHaveFocus()
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
    await user.click(saveStep())
    await user.click(explored())
    expect(screen.getAllByRole('group', { name: 'Keep your place?' })).toHaveLength(1)
    expect(isAfter(explored(), choice())).toBe(true)
    await user.click(screen.getByRole('link', { name: /^Next: / }))
    await screen.findByRole('heading', { level: 1, name: 'Orgasm and your nerves' })
    await user.click(saveStep())
    expect(choice()).toBeNull()
    await user.click(screen.getByRole('link', { name: /^Previous: / }))
    await screen.findByRole('heading', { level: 1, name: 'Hormones in the moment' })
    expect(choice()).toBeNull()
    unmount()
    const again = await openGuide('/guide/letting-go', { boxes })
    await again.user.click(saveStep())
    expect(choice()).toBeNull()
  })

  test('Whoever chose "Keep nothing" is not asked again', async () => {
    const { user } = await openGuide('/guide/hormones', { nothing: true })
    await user.click(saveStep())
    expect(choice()).toBeNull()
  })

  test('C9: "Keep nothing" chosen there removes what was stored, and says so', async () => {
    const { tab, device, boxes } = browserStorage()
    const { user } = await openGuide('/guide/hormones', { boxes })
    await user.click(saveStep())
    expect(tab).toHaveLength(1)
    await user.click(button('Keep nothing'))
    expect([tab.length, device.length]).toEqual([0, 0])
    expect(button('Keep nothing')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Nothing is stored. It goes when you close or reload this page.')).toHaveRole('status')
  })
})
