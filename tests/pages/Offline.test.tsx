import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Offline } from '../../src/guide/offline.ts'
import { openGuide } from '../support/render.tsx'

/** A guide whose copy is made and removed on paper; `say` tells what became of it. */
async function openWithCopy(address: string) {
  let tell: (offline: Offline) => void = () => {}
  let known: Offline = 'none'
  const take = vi.fn<() => void>()
  const visit = await openGuide(address, {
    copy: {
      follow: (wanted, hear) => {
        tell = hear
        known = wanted ? 'making' : known === 'none' ? 'none' : 'removing'
        hear(known)
      },
      take,
    },
  })
  return { ...visit, take, say: (offline: Offline) => act(() => tell(offline)) }
}
const choose = (way: string) => screen.getByRole('button', { name: way })

describe('Under the choice', () => {
  test('Decision 12: "On this device" says that a copy comes with it, and that both can be seen', async () => {
    await openGuide('/your-guide')
    expect(choose('On this device')).toHaveAccessibleDescription(
      /fetches the whole guide \(about 5 MB\) to read without internet/,
    )
    expect(choose('On this device')).toHaveAccessibleDescription(/Anyone who uses this device could see them/)
  })

  test('nothing is said of a copy until there is to be one', async () => {
    await openWithCopy('/privacy')
    expect(screen.queryByText(/without internet\. The guide|being fetched/)).toBeNull()
  })

  test('S7: the making is told, then that it is whole, then that it is gone', async () => {
    const { user, say } = await openWithCopy('/your-guide')
    await user.click(choose('On this device'))
    expect(await screen.findByText('The whole guide is being fetched, to read without internet.')).toBeVisible()
    say('ready')
    // A part that has just come listens a moment later.
    expect(
      await screen.findByText('The whole guide is on this device. It is ready to read without internet.'),
    ).toBeVisible()
    await user.click(choose('Only this tab'))
    expect(screen.getByText('The copy for reading without internet is being removed.')).toBeVisible()
    say('removed')
    expect(screen.getByText(/The copy for reading without internet is gone\. We looked again/)).toBeVisible()
  })

  test('a failure is told as what it is, and so is what could not be removed', async () => {
    const { user, say } = await openWithCopy('/your-guide')
    await user.click(choose('On this device'))
    say('failed')
    expect(await screen.findByText(/could not be made\. The guide works as before\./)).toBeVisible()
    await user.click(choose('Keep nothing'))
    say('stuck')
    expect(screen.getByText(/clear the data of this site in your browser’s settings/)).toBeVisible()
  })

  test('S4: a newer version waits for a press', async () => {
    const { user, say, take } = await openWithCopy('/your-guide')
    await user.click(choose('On this device'))
    say('ready')
    say('waiting')
    expect(await screen.findByText(/A newer version is here/)).toBeVisible()
    expect(take).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Take the newer version' }))
    expect(take).toHaveBeenCalledOnce()
  })
})

describe('Decision 24: With the network gone', () => {
  let online: boolean
  beforeEach(() => {
    online = true
    const network = vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
    return () => network.mockRestore()
  })
  const become = (which: 'online' | 'offline'): void => {
    online = which === 'online'
    act(() => void window.dispatchEvent(new Event(which)))
  }

  test('it is said what still works, before the page and not over it', async () => {
    await openGuide('/support')
    become('offline')
    const said = await screen.findByText('You are offline. What is on this page still works. Phone calls still work.')
    expect(said).toHaveRole('status')
    expect(said.nextElementSibling).toBe(screen.getByRole('main'))
    become('online')
    expect(screen.queryByText(/You are offline/)).toBeNull()
  })

  test('with a copy it is said that the whole guide is here', async () => {
    const { user, say } = await openWithCopy('/your-guide')
    await user.click(choose('On this device'))
    say('ready')
    become('offline')
    expect(await screen.findByText('You are offline. The whole guide is on this device.')).toHaveRole('status')
  })
})
