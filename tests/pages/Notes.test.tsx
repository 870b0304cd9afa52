import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { evening } from '../support/clock.ts'
import { remembering } from '../support/remembered.ts'
import { openGuide } from '../support/render.tsx'

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
