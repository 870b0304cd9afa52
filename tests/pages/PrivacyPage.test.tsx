import { performance } from 'node:perf_hooks'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { places, type Found, type Item, type Reading } from '../../src/guide/proof.ts'
import type { Boxes } from '../../src/store/keeper.ts'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

const twelve = { pages: 1, scripts: 9, styles: 1, letters: 1, pictures: 0 }
const none = Object.fromEntries(places.map((place) => [place, []])) as unknown as Found
const kept: Item = { kind: 'kept', name: 'afterwards', since: evening - 3 * 60_000 }

/** What a browser would answer: the two storages as they are at that moment, and the rest as it is given. */
const readerOf =
  (boxes: Boxes, found: Partial<Found> = {}, asked: Reading['asked'] = { own: twelve, others: [], full: false }) =>
  (): Promise<Reading> =>
    Promise.resolve({
      at: evening,
      asked,
      found: {
        ...none,
        device: boxes.device.read() === null ? [] : [kept],
        tab: boxes.tab.read() === null ? [] : [kept],
        ...found,
      },
    })

/** Of a request that nobody answered, what the browser lists. */
const request = { startTime: 0, endTime: 1, finalConnectionTimingInfo: null }

const at = evening
const main = () => screen.getByRole('main')
const proof = async () => within(await screen.findByRole('region', { name: 'What is here, read back' }))
const place = async (name: string): Promise<HTMLElement> => {
  const term = await (await proof()).findByText(name)
  return term.closest('div') ?? term
}

describe('The proof on the privacy page', () => {
  test('lists each thing that is stored, with its place and its age', async () => {
    const boxes = remembering({ saved: [{ kind: 'step', id: 'hormones', at: evening }] })
    await openGuide('/privacy', { boxes, read: readerOf(boxes) })
    expect(await place('Kept in this tab')).toHaveTextContent('1 item')
    expect(await place('Kept in this tab')).toHaveTextContent('Your place, what you saved, and your notes.')
    expect(await place('Kept in this tab')).toHaveTextContent('Minutes old: 3.')
    expect(await place('Kept on this device')).toHaveTextContent('0 items')
    expect((await proof()).getByRole('status')).toHaveTextContent('Read back: 1 item.')
  })

  test('says that nothing is there where nothing is kept', async () => {
    const { boxes } = browserStorage()
    await openGuide('/privacy', { boxes, nothing: true, read: readerOf(boxes) })
    for (const name of [
      'Kept on this device',
      'Kept in this tab',
      'Copy for reading without internet',
      'Cookies',
      'Databases',
    ])
      expect(await place(name)).toHaveTextContent('0 items')
    expect((await proof()).getByRole('status')).toHaveTextContent('Read back: 0 items.')
  })

  test('S7: shows the copy and its helper, and what the browser does not say is not called nothing', async () => {
    const { boxes } = browserStorage()
    await openGuide('/privacy', {
      boxes,
      read: readerOf(boxes, {
        caches: [{ kind: 'copy', name: 'afterwards / x', since: null, files: 75 }],
        workers: [{ kind: 'worker', name: '/', since: null }],
        databases: null,
      }),
    })
    expect(await place('Copy for reading without internet')).toHaveTextContent('75 files of this guide.')
    expect(await place('Helper that opens the copy')).toHaveTextContent('A script of this site')
    expect(await place('Databases')).toHaveTextContent('This browser does not say.')
  })

  test('C12: is read again after an erase, and shows every place empty', async () => {
    const boxes = remembering({ saved: [{ kind: 'step', id: 'hormones', at: evening }] })
    const { user } = await openGuide('/privacy', { boxes, read: readerOf(boxes) })
    expect(await (await proof()).findByText('Read back: 1 item.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, erase everything' }))
    expect(await (await proof()).findByText('Read back: 0 items.')).toBeVisible()
  })

  test('S6: counts what was asked of the network, and names any other site', async () => {
    const { boxes } = browserStorage()
    const { unmount } = await openGuide('/privacy', { boxes, read: readerOf(boxes) })
    expect(await (await proof()).findByText(/opened: 12\. All went to this site\./)).toBeVisible()
    expect((await proof()).getByText('Scripts and words: 9')).toBeVisible()
    expect((await proof()).queryByText(/^Icons/)).toBeNull()
    expect((await proof()).getByText('Requests to other sites: 0.')).toBeVisible()
    unmount()
    await openGuide('/privacy', {
      boxes,
      read: readerOf(boxes, {}, { own: twelve, others: ['https://x.example'], full: true }),
    })
    expect(await (await proof()).findByText('https://x.example')).toBeVisible()
    expect((await proof()).queryByText(/All went to this site/)).toBeNull()
    expect((await proof()).getByText(/lists no more than this/)).toBeVisible()
  })

  test('reads again when the reader asks', async () => {
    const { boxes } = browserStorage()
    let times = 0
    const read = readerOf(boxes)
    const { user } = await openGuide('/privacy', {
      boxes,
      read: () => {
        times += 1
        return read()
      },
    })
    await place('Cookies')
    const before = times
    await user.click(screen.getByRole('button', { name: 'Look again' }))
    expect(times).toBe(before + 1)
  })

  test('says so where what reads it did not arrive, and is there once the reader looks again and it does', async () => {
    const { boxes } = browserStorage()
    let times = 0
    let arrives = false
    const read = readerOf(boxes)
    const { user } = await openGuide('/privacy', {
      boxes,
      read: () => {
        times += 1
        return arrives ? read() : Promise.reject(new TypeError('Failed to fetch'))
      },
    })
    const told = /^Some of this page did not load\. Its words are all here/
    expect(await screen.findByText(told)).toHaveRole('status')
    expect(screen.getByRole('button', { name: 'Load it again' })).toBeVisible()
    const before = times
    // What asks for itself again whenever something was asked for would ask without end.
    performance.markResourceTiming(request, 'https://x.example/reading.js', 'script', globalThis, '')
    await new Promise((done) => setTimeout(done, 50))
    expect(times).toBe(before)
    arrives = true
    await user.click(screen.getByRole('button', { name: 'Look again' }))
    expect(await place('Cookies')).toHaveTextContent('0 items')
    expect(screen.queryByText(told)).toBeNull()
  })

  test('is silent, with its words there, where no browser can be asked', async () => {
    await openGuide('/privacy')
    expect((await proof()).getByText(/This list comes from your browser/)).toBeInTheDocument()
    expect((await proof()).queryByText(/Read back/)).toBeNull()
  })
})

describe('What this page keeps', () => {
  test('E10: It says that the history is not cleared, how to clear it, and what else leaving cannot do', async () => {
    await openGuide('/privacy')
    expect(main()).toHaveTextContent(
      'It cannot clear your browser’s history. You can do that in the browser’s own settings',
    )
    expect(main()).toHaveTextContent('It cannot remove downloads, copied text, or calls from a bill or a call list.')
    expect(main()).toHaveTextContent('Forward may still lead here')
    expect(main()).toHaveTextContent('Shift key three times')
  })

  test('S3: It says that Safari removes what is kept after 7 days without a visit', async () => {
    await openGuide('/privacy')
    expect(main()).toHaveTextContent('Safari removes it after 7 days of use without a visit here.')
  })

  test('C8: The choice stands there, and choosing moves what is kept', async () => {
    const { device, tab, boxes } = browserStorage()
    boxes.tab.write(remembering({ saved: [{ kind: 'step', id: 'hormones', at }] }).tab.read() ?? '')
    const { user } = await openGuide('/privacy', { boxes })
    const choice = within(screen.getByRole('group', { name: 'Keep your place?' }))
    await user.click(choice.getByRole('button', { name: 'On this device' }))
    expect(device.getItem('afterwards')).toContain('hormones')
    expect(tab).toHaveLength(0)
    expect(choice.getByText('Kept on this device, in this browser.')).toHaveRole('status')
  })

  test('Decision 5: "Erase when I leave" stands there too once things are kept on the device, and the words say so', async () => {
    const { device, boxes } = browserStorage()
    const { user } = await openGuide('/privacy', { boxes })
    expect(screen.queryByRole('checkbox', { name: 'Erase when I leave' })).toBeNull()
    expect(main()).toHaveTextContent(
      'only if you chose “Erase when I leave”. That stands above, and on Your guide, once “On this device” is chosen.',
    )
    await user.click(screen.getByRole('button', { name: 'On this device' }))
    await user.click(screen.getByRole('checkbox', { name: 'Erase when I leave' }))
    expect(device.getItem('afterwards')).toContain('"eraseOnLeave":true')
    await user.click(screen.getByRole('button', { name: 'Only this tab' }))
    expect(screen.queryByRole('checkbox', { name: 'Erase when I leave' })).toBeNull()
  })

  test('What is kept now is counted, and a step taken back is not among the explored', async () => {
    const boxes = remembering({
      saved: [{ kind: 'step', id: 'hormones', at }],
      explored: { hormones: { state: 'explored', at }, 'not-alone': { state: 'taken-back', at } },
      opened: { q02: at, q05: at },
    })
    await openGuide('/privacy', { boxes })
    expect(main()).toHaveTextContent('Saved: 1. Notes: 0. Steps explored: 1. Questions opened: 2.')
  })
})
