import { describe, expect, test } from 'vitest'
import { browserStorage } from '../support/storage.ts'
import { tryIn } from '../support/tried.ts'

async function open(boxes = browserStorage().boxes) {
  const visit = await tryIn('talk-together', { boxes })
  const pick = (name: string | RegExp) => visit.user.click(visit.tool().getByRole('radio', { name }))
  const said = () =>
    visit
      .tool()
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ')
  return { ...visit, pick, said }
}

describe('Is it safe to tell them?', () => {
  test('It stands first: until it is answered nothing else is asked', async () => {
    const { tool } = await open()
    expect(tool().getAllByRole('group')).toHaveLength(1)
    expect(tool().getByRole('group', { name: 'Is it safe to tell them?' })).toBeVisible()
  })

  test.for(['No', 'I am not sure'])('"%s" leads to help, and to no line to say', async (answer) => {
    const { pick, tool } = await open()
    await pick(answer)
    expect(tool().getByRole('heading', { name: /^Now: call your emergency number/ })).toBeVisible()
    expect(tool().getByRole('link', { name: 'help line' })).toHaveAttribute('href', '/support')
    expect(tool().queryByRole('group', { name: 'When' })).toBeNull()
    expect(tool().queryByText('You could begin with')).toBeNull()
  })

  test('Somebody who becomes unsure while picking loses the lines, and gets help', async () => {
    const { pick, tool } = await open()
    await pick('Yes, I feel safe with them')
    await pick(/^Tomorrow/)
    expect(tool().getByText('You could begin with')).toBeVisible()
    await pick('I am not sure')
    expect(tool().queryByText('You could begin with')).toBeNull()
    expect(tool().getByRole('heading', { name: /^Now:/ })).toBeVisible()
  })
})

test('When, where and how make a few words to begin with', async () => {
  const { pick, said } = await open()
  await pick('Yes, I feel safe with them')
  await pick('Out loud')
  expect(said()).toContain('“I felt a lot, and I don’t have a word for it yet.”')
  await pick(/^Tomorrow/)
  await pick(/^Outside/)
  expect(said()).toContain(
    '“Can I tell you something about last night?”“Walk with me. I have something small to say.”“I felt a lot, and I don’t have a word for it yet.”',
  )
})

test('"When you are ready, or never" asks for no place and no way', async () => {
  const { pick, said, tool } = await open()
  await pick('Yes, I feel safe with them')
  await pick(/^Outside/)
  await pick('When you are ready, or never')
  expect(said()).toContain('“I’ll tell you when I’m ready. You don’t need to ask.”Where and how can wait until then.')
  expect(tool().queryByRole('group', { name: 'Where' })).toBeNull()
  await pick(/^Tomorrow/)
  expect(tool().getByRole('radio', { name: /^Outside/ })).toBeChecked()
})

test('C15: Nothing that is picked is stored, and it can be begun again', async () => {
  const { device, tab, boxes } = browserStorage()
  const { user, pick, tool } = await open(boxes)
  const before = JSON.stringify([device, tab])
  await pick('Yes, I feel safe with them')
  await pick(/^Tomorrow/)
  expect(JSON.stringify([device, tab])).toBe(before)
  await user.click(tool().getByRole('button', { name: 'Start over' }))
  expect(tool().getAllByRole('group')).toHaveLength(1)
  for (const radio of tool().getAllByRole('radio')) expect(radio).not.toBeChecked()
})
