import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { nothingKept } from '../../src/guide/kept.ts'
import { copyOf } from '../../src/store/copy.ts'
import { version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { evening } from '../support/clock.ts'
import { openGuide } from '../support/render.tsx'
import { readerOf } from '../support/speech.ts'
import { browserStorage } from '../support/storage.ts'

const copy = copyOf({ ...nothingKept, saved: [{ kind: 'step', id: 'hormones', at: evening }] }, evening)

function fileIn(container: HTMLElement): HTMLInputElement {
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is no way to bring a copy back')
  return input
}

/** A reader brings a copy on "Your guide", and has not yet said what is to become of it. */
async function bringCopy({ boxes }: ReturnType<typeof browserStorage>, { text, name } = copy) {
  const visit = await openGuide('/your-guide', { boxes })
  await visit.user.upload(fileIn(visit.container), new File([text], name, { type: 'application/json' }))
  return visit
}

async function addCopy(browser: ReturnType<typeof browserStorage>) {
  const visit = await bringCopy(browser)
  await visit.user.click(await screen.findByRole('button', { name: 'Add these' }))
  expect(screen.getByRole('link', { name: 'Hormones in the moment' })).toBeVisible()
  return visit
}

const inChoice = () => within(screen.getByRole('group', { name: 'Keep your place?' }))
const inCopies = () =>
  within(screen.getByRole('button', { name: 'Restore from a copy' }).parentElement ?? document.body)

/** Where a refusal would be announced if it came now. */
const announcing = (): string[] =>
  Object.entries({ choice: inChoice(), copies: inCopies() })
    .filter(([, place]) =>
      place.queryAllByText(/did not let us keep it/).some((each) => each.getAttribute('aria-live') !== 'off'),
    )
    .map(([name]) => name)

test('C11: A copy that was added is said to be there', async () => {
  const browser = browserStorage()
  await addCopy(browser)
  expect(screen.getByText('Added. Nothing that was here is lost.')).toHaveRole('status')
  expect(browser.tab.getItem(key)).toContain('hormones')
})

test('C11: A copy that the browser does not let us keep is not said to be added for good', async () => {
  const browser = browserStorage()
  browser.tab.full = true
  const { user } = await addCopy(browser)
  expect(screen.queryByText(/^Added\./)).toBeNull()
  const told = /This browser did not let us keep it\. It stays until you close/
  expect(inChoice().getByText(told)).toHaveRole('status')
  expect(inCopies().getByText(told)).toHaveRole('status')
  await user.click(screen.getByRole('button', { name: 'Remove: Hormones in the moment' }))
  expect(inCopies().getByText(told)).toBeVisible()
  browser.tab.full = false
  await user.click(screen.getByRole('button', { name: 'On this device' }))
  expect(screen.getByText(/^Added\./)).toBeVisible()
})

test('C11: A copy added to what a newer guide wrote is told to stay until the page is closed', async () => {
  const browser = browserStorage()
  browser.device.setItem(key, JSON.stringify({ version: version + 1, kept: {} }))
  await addCopy(browser)
  expect(screen.queryByText(/^Added\./)).toBeNull()
  expect(inCopies().getByText(/written by a newer version of this guide/)).toHaveRole('status')
})

test('C11: That a copy could not be kept is announced once, whether the choice already says so or not', async () => {
  const browser = browserStorage()
  browser.tab.full = browser.device.full = true
  const first = await addCopy(browser)
  expect(announcing()).toEqual(['choice'])
  first.unmount()
  const { user } = await bringCopy(browser)
  await user.click(screen.getByRole('button', { name: 'On this device' }))
  expect(announcing()).toEqual(['choice'])
  await user.click(await screen.findByRole('button', { name: 'Add these' }))
  // What stood in the choice before is not announced there again.
  expect(announcing()).toEqual(['choice', 'copies'])
})

test('C10: Nothing that a copy would change goes unsaid: that leaving would erase, how the guide looks, where the reader was', async () => {
  const place = { section: 'hormones', block: null, at: evening }
  const much = copyOf({ ...nothingKept, place, display: { size: 'large' }, eraseOnLeave: true }, evening)
  const visit = await bringCopy(browserStorage(), much)
  const question = await screen.findByRole('group', { name: 'This copy would add:' })
  expect(
    within(question)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'settings of Display: 1',
    'the place where you were',
    '“Erase when I leave” would be switched on: “Leave now” then removes what this device keeps.',
  ])
  expect(visit.store.getState().kept.eraseOnLeave).toBe(false)
  await visit.user.click(screen.getByRole('button', { name: 'Add these' }))
  expect(visit.store.getState().kept).toMatchObject({ eraseOnLeave: true, display: { size: 'large' }, place })
})

test('C10, A1: What a copy would add is heard once when it has been read, for each file, and the reader comes back to the button', async () => {
  const { user, container } = await openGuide('/your-guide')
  const reader = await readerOf(() => screen.getByRole('main'))
  const bring = async ({ text, name }: typeof copy): Promise<void> => {
    await user.upload(fileIn(container), new File([text], name, { type: 'application/json' }))
    await waitFor(() => expect(question()).toHaveFocus())
  }
  const question = () => screen.getByRole('group', { name: 'This copy would add:' })
  expect(await reader.during(() => bring(copy))).toEqual(['group, This copy would add:'])
  expect(await reader.to(/:/)).toBe('saved things: 1')
  screen.getByRole('button', { name: 'Restore from a copy' }).focus()
  await bring(copyOf({ ...nothingKept, opened: { q06: evening } }, evening))
  expect(question()).toHaveTextContent('opened questions: 1')
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  expect(screen.getByRole('button', { name: 'Restore from a copy' })).toHaveFocus()
})

test('C11: "Erase when I leave" is not ticked where the browser refused to keep it, and the reader is told', async () => {
  const browser = browserStorage()
  const { user } = await openGuide('/your-guide', { boxes: browser.boxes })
  await user.click(screen.getByRole('button', { name: 'On this device' }))
  browser.device.full = true
  const box = screen.getByRole('checkbox', { name: 'Erase when I leave' })
  await user.click(box)
  expect(box).not.toBeChecked()
  expect(screen.getByText(/did not let us change this\. It stays as it was/)).toHaveRole('status')
  browser.device.full = false
  await user.click(box)
  expect(box).toBeChecked()
  expect(screen.queryByText(/did not let us change this/)).toBeNull()
})
