import { describe, expect, test } from 'vitest'
import { browserStorage } from '../support/storage.ts'
import { tryIn } from '../support/tried.ts'

async function open(boxes = browserStorage().boxes) {
  const visit = await tryIn('get-support', { boxes })
  const pick = (name: string | RegExp) => visit.user.click(visit.tool().getByRole('radio', { name }))
  const live = (name: string) => visit.user.selectOptions(visit.tool().getByRole('combobox', { name: 'Country' }), name)
  const lines = () =>
    visit
      .tool()
      .queryAllByRole('article')
      .map(({ id }) => id)
  return { ...visit, pick, live, lines }
}

describe('Danger first', () => {
  test('Nothing is asked before it, and "Yes" shows whom to call at once and asks for no topic', async () => {
    const { pick, tool } = await open()
    expect(tool().getAllByRole('group')).toHaveLength(1)
    expect(tool().queryByRole('combobox')).toBeNull()
    await pick('Yes')
    expect(tool().getByRole('heading', { name: /^Now: call your emergency number/ })).toBeVisible()
    expect(tool().getAllByRole('link', { name: '999' })[0]).toHaveAttribute('href', 'tel:999')
    expect(tool().queryByRole('group', { name: 'What comes closest?' })).toBeNull()
  })

  test('Decision 17: With a country the card has its number as a button', async () => {
    const { pick, live, tool } = await open()
    await pick('Yes')
    await live('New Zealand')
    expect(tool().getByRole('link', { name: 'Call 111' })).toHaveAttribute('href', 'tel:111')
  })

  test('Somebody unsure sees every sign of danger, and can go on', async () => {
    const { pick, tool } = await open()
    await pick('I am not sure')
    expect(tool().getByText(/the worst of your life/, { selector: 'li' })).toBeVisible()
    expect(tool().getByRole('group', { name: 'What comes closest?' })).toBeVisible()
  })

  test('Danger that comes later takes the place of everything else', async () => {
    const { pick, lines } = await open()
    await pick('No')
    await pick('I feel low on most days')
    expect(lines().length).toBeGreaterThan(0)
    await pick('Yes')
    expect(lines()).toEqual([])
  })
})

describe('A topic', () => {
  test('It has somebody to go to, words for the first minute, and two or three lines of the country', async () => {
    const { pick, live, lines, tool } = await open()
    await pick('No')
    await live('Ireland')
    await pick('I feel low on most days')
    expect(tool().getByText(/If you might end your life, call now\./)).toBeVisible()
    expect(tool().getByText(/^“I have felt low/, { selector: 'blockquote' })).toBeVisible()
    expect(lines()).toEqual(['ie-samaritans-ireland', 'ie-text-about-it'])
    expect(tool().getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
    expect(tool().getByRole('link', { name: 'All lines: Ireland' })).toHaveAttribute('href', '/support#IE')
  })

  test('Where no country is named, lines for every country stand there, and no country is guessed', async () => {
    const { pick, lines, tool } = await open()
    await pick('No')
    await pick('I don’t know')
    expect(lines()).toEqual(['xx-find-a-helpline-throughline', 'xx-befrienders-worldwide'])
    expect(tool().queryByRole('link', { name: /^Call \d/ })).toBeNull()
    expect(tool().getByText(/^These are for any country/)).toBeVisible()
  })

  test('Where a country has no line for it, the page says so and still has its emergency number', async () => {
    const { pick, live, tool } = await open()
    await pick('No')
    await live('Germany')
    await pick('Something hurts')
    expect(tool().getByText('In Germany we know of no line for this. What follows is for any country.')).toBeVisible()
    expect(tool().getByRole('link', { name: 'Call 112' })).toBeVisible()
  })

  test('After fear no way leads to a talk with them', async () => {
    const { pick, live, tool } = await open()
    await pick('No')
    await live('Spain')
    await pick(/^I am afraid/)
    const ways = tool()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
    expect(ways.filter((way) => /talk-together|^\/talk/.test(way))).toEqual([])
  })
})

test('C15: Nothing of it is stored; the country is that of the whole visit, and starting over keeps it', async () => {
  const { device, tab, boxes } = browserStorage()
  const { user, pick, live, store, tool } = await open(boxes)
  const before = JSON.stringify([device, tab])
  await pick('No')
  await live('Mexico')
  await pick('I had a baby')
  expect(JSON.stringify([device, tab])).toBe(before)
  expect(store.getState().country).toBe('MX')
  await user.click(tool().getByRole('button', { name: 'Start over' }))
  expect(tool().getAllByRole('group')).toHaveLength(1)
  await pick('Yes')
  expect(tool().getByRole('link', { name: 'Call 911' })).toBeVisible()
})
