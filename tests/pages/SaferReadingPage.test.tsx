import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

const main = () => screen.getByRole('main')

describe('Safer reading', () => {
  test('E10: It says what leaving does and cannot do, and how to clear what is left', async () => {
    await openGuide('/safer-reading')
    for (const words of [
      'It does not clear your browser’s history.',
      'Forward may still lead here',
      'It does not delete downloads',
      'It does not take back text that you copied.',
      'It does not remove a call or a text message from a bill',
      'on a phone or computer that somebody watches',
      'A private window keeps no history',
      'Your browser’s settings can clear the data of one site',
    ])
      expect(main()).toHaveTextContent(words)
  })

  test('Decision 5: It says where "Erase when I leave" stands, and what has to be chosen for it to be there', async () => {
    await openGuide('/safer-reading')
    expect(main()).toHaveTextContent(
      'You can choose that on Your guide or on the privacy page, once “On this device” is chosen there.',
    )
    const [privacy] = within(main()).getAllByRole('link', { name: 'the privacy page' })
    expect(privacy).toHaveAttribute('href', '/privacy')
  })

  test('C1: The tab says nothing that gives a reader away', async () => {
    await openGuide('/safer-reading')
    expect(document.title).toBe('Safer reading · Afterwards')
  })

  test('It is linked from the end of every page, from Support and from the privacy page', async () => {
    await openGuide('/support')
    const links = screen.getAllByRole('link', { name: /Safer reading$/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/safer-reading', '/safer-reading'])
  })
})

describe('Try leaving', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())

  test('covers the page with the word of the exit, then comes back and says what would have happened', async () => {
    const { boxes, tab } = browserStorage()
    const { user, store, router } = await openGuide('/safer-reading', { boxes })
    act(() => store.getState().toggleSaved('step', 'hormones'))
    const before = [tab.getItem('afterwards'), router.state.location.key]
    await user.click(screen.getByRole('button', { name: 'Try leaving' }))
    expect(screen.getByRole('alert')).toHaveTextContent(/^Loading$/)
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText(/You are back\. Nothing was removed\. .*removed what this tab keeps/)).toHaveRole('status')
    expect([tab.getItem('afterwards'), router.state.location.key]).toEqual(before)
  })

  test('says what is true where something is kept on the device, and where nothing is', async () => {
    const { user, store } = await openGuide('/safer-reading')
    const tryIt = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Try leaving' }))
      await act(() => vi.advanceTimersByTimeAsync(1000))
    }
    act(() => store.getState().choose('device'))
    await tryIt()
    expect(main()).toHaveTextContent('What this device keeps would have stayed.')
    act(() => store.getState().eraseOnLeave(true))
    await tryIt()
    expect(main()).toHaveTextContent('removed what this device keeps, with the copy for reading without internet')
    act(() => store.getState().choose('nothing'))
    await tryIt()
    expect(main()).toHaveTextContent('Nothing is stored here.')
  })

  test('ends at once with Escape', async () => {
    const { user } = await openGuide('/safer-reading')
    await user.click(screen.getByRole('button', { name: 'Try leaving' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(main()).toHaveTextContent('You are back.')
  })

  test('is gone with the page, if that is left meanwhile', async () => {
    const { user, router } = await openGuide('/safer-reading')
    await user.click(screen.getByRole('button', { name: 'Try leaving' }))
    await act(() => router.navigate('/about'))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
