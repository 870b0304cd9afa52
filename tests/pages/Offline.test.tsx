import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Offline } from '../../src/guide/offline.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

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
      /fetches the whole guide \(about 5\sMB\) to read without internet/,
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

describe('S7, C12: "Erase everything"', () => {
  const erased = 'Everything is erased. Read back: 0 items kept.'
  const eraseAll = async (user: Awaited<ReturnType<typeof openWithCopy>>['user']): Promise<void> => {
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, erase everything' }))
  }

  test('says that everything is erased once the copy is gone too, and until then that it is being removed', async () => {
    const { user, say } = await openWithCopy('/your-guide')
    await user.click(choose('On this device'))
    say('ready')
    await eraseAll(user)
    expect(screen.getByText(/^Read back: 0 items kept\. The copy .* is still being removed\.$/)).toHaveRole('status')
    expect(screen.queryByText(erased)).toBeNull()
    say('removed')
    expect(screen.getByText(erased)).toHaveRole('status')
  })

  test('says what is left where the copy could not be removed, and how to remove it', async () => {
    const { user, say } = await openWithCopy('/privacy')
    await user.click(choose('On this device'))
    say('ready')
    await eraseAll(user)
    say('stuck')
    expect(screen.queryByText(erased)).toBeNull()
    expect(screen.getByText(/^Not everything is gone\. .* clear the data of this site/)).toHaveRole('status')
  })

  test('says so at once where there never was a copy', async () => {
    const { user } = await openGuide('/your-guide')
    await eraseAll(user)
    expect(screen.getByText(erased)).toHaveRole('status')
  })

  test('does not call everything erased where a storage gives nothing away', async () => {
    const { boxes } = browserStorage()
    const { user, store } = await openGuide('/your-guide', {
      boxes: { ...boxes, tab: { ...boxes.tab, clear: () => {} } },
    })
    act(() => store.getState().toggleSaved('step', 'hormones'))
    await eraseAll(user)
    expect(screen.queryByText(/Everything is erased/)).toBeNull()
    expect(screen.getByText(/^Not everything is gone\. .* Read back: 1 items kept\./)).toHaveRole('status')
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
