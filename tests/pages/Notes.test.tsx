import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { clockAt, evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

const written = () => remembering({ notes: { 'letting-go': [{ text: 'It was more like relief', at: evening }] } })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('Who uses the keyboard is not lost where a button goes', () => {
  test.for(['Done', 'Delete this note'])('C7: After "%s" the focus is on the button of the note', async (name) => {
    const { user } = await openGuide('/guide/letting-go', { boxes: written() })
    await user.click(button('Add a note'))
    await user.type(await screen.findByRole('textbox', { name: 'Your note' }, { timeout: 60_000 }), '.')
    await user.click(button(name))
    expect(screen.queryByRole('textbox', { name: 'Your note' })).toBeNull()
    expect(button('Add a note')).toHaveFocus()
  })

  test('C7: A note that was deleted and brought back leaves the focus on the button of the note', async () => {
    const { user, store } = await openGuide('/guide/letting-go', { boxes: written() })
    await user.click(button('Add a note'))
    await screen.findByRole('textbox', { name: 'Your note' }, { timeout: 60_000 })
    await user.click(button('Delete this note'))
    expect(store.getState().kept.notes).toEqual({})
    await user.click(button('Bring it back'))
    expect(button('Add a note')).toHaveFocus()
    expect(store.getState().kept.notes).toHaveProperty('letting-go')
  })

  test('C7: On Your guide the focus goes to the heading of the notes', async () => {
    const { user } = await openGuide('/your-guide', { boxes: written() })
    const heading = screen.getByRole('heading', { level: 2, name: 'Notes' })
    await user.click(button('Delete this note: Letting go'))
    expect(heading).toHaveFocus()
    await user.click(button('Bring it back'))
    expect(heading).toHaveFocus()
    await waitFor(() => expect(screen.getByText('It was more like relief')).toBeVisible())
  })
})

describe('What is deleted can be brought back until the page is left', () => {
  const old = { text: 'From a copy', at: evening - 2 * 86_400_000 }
  const mine = { text: 'It was more like relief', at: evening - 86_400_000 }
  const two = () => remembering({ notes: { 'letting-go': [mine, old], hormones: [{ text: 'Another', at: evening }] } })
  const openNote = async (user: Awaited<ReturnType<typeof openGuide>>['user']): Promise<HTMLElement> => {
    await user.click(button('Add a note'))
    return screen.findByRole('textbox', { name: 'Your note' }, { timeout: 60_000 })
  }

  test('also where an older note comes up in its place, and with the day that it had', async () => {
    const { user, store } = await openGuide('/guide/letting-go', { boxes: two() })
    const before = store.getState().kept.notes
    await openNote(user)
    await user.click(button('Delete this note'))
    expect(screen.getByText(/^The note on “Letting go” is deleted\./)).toBeVisible()
    expect(store.getState().kept.notes['letting-go']).toEqual([old])
    expect(await openNote(user)).toHaveValue(old.text)
    await user.click(button('Delete this note'))
    expect(store.getState().kept.notes).not.toHaveProperty('letting-go')
    await user.click(button('Bring it back'))
    await user.click(button('Bring it back'))
    expect(store.getState().kept.notes).toEqual(before)
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
  })

  test('with what was typed a moment before, and not yet kept', async () => {
    const { user, store } = await openGuide('/guide/letting-go', { boxes: two() })
    await user.type(await openNote(user), ', in the end')
    await user.click(button('Delete this note'))
    await user.click(button('Bring it back'))
    expect(store.getState().kept.notes['letting-go']?.map(({ text }) => text)).toEqual([
      'It was more like relief, in the end',
      old.text,
    ])
  })

  test('on Your guide too, each of several, the last one first', async () => {
    const { user, store } = await openGuide('/your-guide', { boxes: two() })
    const before = store.getState().kept.notes
    await user.click(screen.getAllByRole('button', { name: 'Delete this note: Letting go' })[0] as HTMLElement)
    await user.click(button('Delete this note: Letting go'))
    await user.click(button('Delete this note: Hormones in the moment'))
    expect(store.getState().kept.notes).toEqual({})
    expect(screen.getByText(/^The note on “Hormones in the moment” is deleted\./)).toBeVisible()
    await user.click(button('Bring it back'))
    expect(screen.getByText(/^The note on “Letting go” is deleted\./)).toBeVisible()
    await user.click(button('Bring it back'))
    await user.click(button('Bring it back'))
    expect(store.getState().kept.notes).toEqual(before)
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
  })

  test('C12: but not after everything was erased', async () => {
    const { user, store } = await openGuide('/your-guide', { boxes: two() })
    await user.click(button('Delete this note: Hormones in the moment'))
    await user.click(button('Erase everything'))
    await user.click(button('Yes, erase everything'))
    expect(screen.queryByText(/is deleted/)).toBeNull()
    await act(async () => store.getState().toggleSaved('step', 'hormones'))
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
  })
})

describe('A note that is open in two tabs', () => {
  /** A tab with the note open, and another that writes on the same device. */
  async function openTwice() {
    const device = new MemoryStorage()
    const others = createGuideStore({ keeper: keeperOf(browserStorage(device).boxes, {}), now: clockAt(evening).now })
    others.begin(false)
    others.getState().choose('device')
    others.getState().writeNote('letting-go', 'Mine')
    const { user, store } = await openGuide('/guide/letting-go', { boxes: browserStorage(device).boxes })
    await user.click(button('Add a note'))
    const field = await screen.findByRole('textbox', { name: 'Your note' }, { timeout: 60_000 })
    const heard = () => act(async () => store.getState().refresh())
    return { user, field, heard, others: others.getState(), kept: () => store.getState().kept.notes['letting-go'] }
  }

  test('shows what the other one wrote, and goes on from there', async () => {
    const { user, field, heard, others, kept } = await openTwice()
    others.writeNote('letting-go', 'Mine, and theirs')
    await heard()
    expect(field).toHaveValue('Mine, and theirs')
    await user.type(field, ', and more')
    await user.tab()
    expect(kept()?.map(({ text }) => text)).toEqual(['Mine, and theirs, and more'])
  })

  test('keeps what is half typed, and what the other one wrote too', async () => {
    const { user, field, heard, others, kept } = await openTwice()
    await user.type(field, '.')
    others.writeNote('letting-go', 'Theirs')
    await heard()
    expect(field).toHaveValue('Mine.')
    await user.tab()
    expect(kept()?.map(({ text }) => text)).toEqual(['Mine.', 'Theirs'])
  })

  test('C12: is empty once everything was erased in the other', async () => {
    const { user, field, others, heard, kept } = await openTwice()
    others.erase()
    await heard()
    expect(field).toHaveValue('')
    await user.tab()
    expect(kept()).toBeUndefined()
  })
})

test('A note that is cleared and written anew, with a pause between, takes no older one', async () => {
  const notes = [
    { text: 'Now', at: evening - 1 },
    { text: 'From a copy', at: evening - 2 },
  ]
  const { user, store } = await openGuide('/guide/letting-go', {
    boxes: remembering({ notes: { 'letting-go': notes } }),
  })
  const texts = () => store.getState().kept.notes['letting-go']?.map(({ text }) => text)
  await user.click(button('Add a note'))
  const field = await screen.findByRole('textbox', { name: 'Your note' }, { timeout: 60_000 })
  await user.clear(field)
  await act(() => new Promise((done) => setTimeout(done, 600)))
  expect(field).toHaveValue('')
  expect(texts()).toEqual(['From a copy'])
  await user.type(field, 'Anew')
  await user.tab()
  expect(texts()).toEqual(['Anew', 'From a copy'])
  await user.clear(field)
  await user.tab()
  expect(texts()).toEqual(['From a copy'])
  expect(field).toHaveValue('From a copy')
})
