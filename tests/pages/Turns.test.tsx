import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

async function open() {
  const visit = await tryIn('for-partners')
  const pick = (name: RegExp) => visit.user.click(visit.tool().getByRole('radio', { name }))
  const press = (name: string) => visit.user.click(visit.tool().getByRole('button', { name }))
  const take = async (name: RegExp) => {
    await pick(name)
    await press('What comes next')
  }
  const moment = () => visit.tool().getAllByRole('heading', { level: 3 })[0]
  return { ...visit, pick, press, take, moment }
}

describe('A moment', () => {
  test('Nothing is shown and nothing follows before something is chosen', async () => {
    const { tool, moment } = await open()
    expect(moment()).toHaveTextContent('You see tears.')
    expect(tool().getByRole('status')).toBeEmptyDOMElement()
    expect(tool().queryByRole('button', { name: 'What comes next' })).toBeNull()
  })

  test('Whatever is chosen, both ways say what they may be to the other', async () => {
    const { pick, tool } = await open()
    await pick(/^You slow down/)
    const status = tool().getByRole('status')
    expect(status).toHaveTextContent('To them it may be: it is still going on, and ending it is up to me.')
    expect(status).toHaveTextContent('The other way: You stop, and say so')
    expect(status).toHaveTextContent('I have room.')
  })

  test('Going on is never left to stand: the words say to stop', async () => {
    const { pick, take, tool } = await open()
    await pick(/^You slow down/)
    expect(tool().getByRole('status')).toHaveTextContent('Any doubt is enough to stop.')
    await take(/^You slow down/)
    await pick(/^You go on and wait/)
    expect(tool().getByRole('status')).toHaveTextContent('Stop now. Quiet is not a yes.')
  })
})

describe('The way through', () => {
  test('A choice leads on to a moment of its own, and the reader stands at its words', async () => {
    const { take, moment } = await open()
    await take(/^You slow down/)
    expect(moment()).toHaveTextContent('It is still going on')
    await waitFor(() => expect(moment()).toHaveFocus())
    await take(/^You stop now/)
    expect(moment()).toHaveTextContent('You have stopped.')
  })

  test('What was done stays above, and one back returns to it as it was', async () => {
    const { take, press, tool, moment } = await open()
    await take(/^You stop, and say so/)
    expect(tool().getAllByRole('list')[0]).toHaveTextContent('You see tears. You can’t tell what they are.')
    await press('One back')
    expect(moment()).toHaveTextContent('You see tears.')
    expect(tool().getByRole('radio', { name: /^You stop, and say so/ })).toBeChecked()
  })

  test('It ends at the next day, with no verdict on the reader, and can begin again', async () => {
    const { take, press, tool, moment } = await open()
    for (const act of [
      /^You stop, and/,
      /^You take it as a no/,
      /And you go/,
      /glad you told me/,
      /^You say: “I feel awful/,
    ])
      await take(act)
    expect(moment()).toHaveTextContent('The scene ends here')
    expect(tool().getByText(/^In each of these moments you could stop, ask once/, { selector: 'h3 + p' })).toBeVisible()
    expect(tool().queryByRole('radio')).toBeNull()
    await press('From the beginning')
    expect(moment()).toHaveTextContent('You see tears.')
    for (const radio of tool().getAllByRole('radio')) expect(radio).not.toBeChecked()
  })
})
