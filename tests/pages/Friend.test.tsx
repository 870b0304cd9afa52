import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { browserStorage } from '../support/storage.ts'
import { tryIn } from '../support/tried.ts'

async function open(boxes = browserStorage().boxes) {
  const visit = await tryIn('self-kindness', { boxes })
  const pick = (name: string | RegExp) => visit.user.click(visit.tool().getByRole('radio', { name }))
  const field = (name: string) => visit.tool().getByRole('textbox', { name })
  return { ...visit, pick, field }
}
const change = 'The same in your own words'
const answer = 'To a friend you could say'
const own = 'Another one, in your own words'

describe('A thought from the list', () => {
  test('It becomes what one could tell a friend, and its words can be changed', async () => {
    const { user, pick, field, tool } = await open()
    await pick('“I’m too much.”')
    expect(tool().getByRole('status')).toHaveTextContent('I would still want to sit next to you.')
    expect(field(change)).toHaveValue('A lot came at once, and I would still want to sit next to you.')
    await user.clear(field(change))
    await user.type(field(change), 'Come here.')
    expect(field(change)).toHaveValue('Come here.')
  })

  test('The way to people stays, whatever is done with the words', async () => {
    const { user, pick, field, tool } = await open()
    await pick(/^“I went along with it/)
    await user.clear(field(change))
    expect(tool().getByRole('link', { name: 'There are people for this' })).toHaveAttribute('href', '/support')
    expect(field(change)).toHaveValue('')
  })

  test('What was changed is still there on the way back from another thought', async () => {
    const { user, pick, field } = await open()
    await pick('“I ruined it.”')
    await user.type(field(change), ' Truly.')
    await pick('“I’m too much.”')
    await pick('“I ruined it.”')
    expect(field(change)).toHaveValue('You cried. That took nothing away from anybody. Truly.')
  })
})

describe('A thought of one’s own', () => {
  test('It has a field, beginnings that fit anything, and an answer to write', async () => {
    const { user, pick, field, tool } = await open()
    await pick(own)
    await user.type(field('The harsh thought'), 'Mine')
    await user.click(tool().getByRole('button', { name: 'I think no less of you.' }))
    expect(field(answer)).toHaveValue('I think no less of you.')
    expect(field('The harsh thought')).toHaveValue('Mine')
  })

  test('No field asks the browser to remember, and the page says that nothing is kept', async () => {
    const { pick, tool } = await open()
    await pick(own)
    for (const field of tool().getAllByRole('textbox')) expect(field).toHaveAttribute('autocomplete', 'off')
    expect(tool().getByRole('textbox', { name: answer })).toHaveAccessibleDescription(/It is not kept/)
  })

  test('C15: Nothing of it is stored', async () => {
    const { device, tab, boxes } = browserStorage()
    const { user, pick, field } = await open(boxes)
    const before = JSON.stringify([device, tab])
    await pick(own)
    await user.type(field('The harsh thought'), 'A secret')
    expect(JSON.stringify([device, tab])).toBe(before)
  })

  test('When the page is left it is gone, even where the browser brings the page back', async () => {
    const { user, pick, field, tool } = await open()
    await pick(own)
    await user.type(field('The harsh thought'), 'A secret')
    fireEvent(window, new Event('pagehide'))
    expect(tool().queryByRole('textbox')).toBeNull()
    await pick(own)
    expect(field('The harsh thought')).toHaveValue('')
  })
})

test('It can be begun again, and then nothing is picked or written', async () => {
  const { user, pick, field, tool } = await open()
  await pick('“I ruined it.”')
  await user.type(field(change), 'x')
  await user.click(tool().getByRole('button', { name: 'Start over' }))
  expect(tool().queryByRole('textbox')).toBeNull()
  for (const radio of tool().getAllByRole('radio')) expect(radio).not.toBeChecked()
})
