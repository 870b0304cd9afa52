import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { browserStorage } from '../support/storage.ts'
import { openGuide } from '../support/render.tsx'

type Opened = Awaited<ReturnType<typeof openGuide>>
const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent
const cards = () =>
  Array.from(document.querySelectorAll<HTMLElement>('main [data-care]'), (card) => card.dataset['care'])
const open = () => openGuide('/check-in')
const proceed = () => screen.getByRole('button', { name: 'Continue' })

/** Answers one question after the other, by their names. */
async function say({ user }: Pick<Opened, 'user'>, ...answers: string[]): Promise<void> {
  for (const name of answers) {
    const before = title()
    await user.click(screen.getByRole('radio', { name }))
    await user.click(proceed())
    await waitFor(() => expect(title()).not.toBe(before), { timeout: 60_000 })
  }
}
const safe = ['None of these', 'None of these', 'No']

describe('One question a page', () => {
  test('T1: The question is the heading and the name of the radio group, with the reason why it is asked', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed')
    const name = 'Is your body hurt, or does something feel badly wrong?'
    const group = screen.getByRole('radiogroup', { name })
    expect(within(group).getByRole('heading', { level: 1, name })).toBeInTheDocument()
    expect(group).toHaveAccessibleDescription('Some signs cannot wait, so this comes first.')
    expect(within(group).getByRole('radio', { name: 'I don’t know' })).not.toBeChecked()
  })

  test('"Continue" with no answer stays, says so next to the answers, and the words go once one is chosen', async () => {
    const { user, router } = await open()
    await user.click(proceed())
    const said = 'Nothing is chosen yet. “I don’t know” is an answer too.'
    expect(screen.getByText(said)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('radiogroup')).toBeInvalid()
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription(expect.stringContaining(said))
    expect(router.state.location.state).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }))
    expect(screen.queryByText(said)).toBeNull()
  })

  test('R2: The focus is on the heading of each new question and of the end, also on the way back', async () => {
    const guide = await open()
    for (const answer of ['Shaky or overwhelmed', ...safe, 'A slower minute']) {
      await say(guide, answer)
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    }
    await act(() => guide.router.navigate(-1))
    expect(title()).toBe('What would help most right now?')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('R1, C1: The tab says where somebody is, and not what is asked', async () => {
    const guide = await open()
    expect(document.title).toBe('Check-in · Afterwards')
    await say(guide, 'Sad, flat or numb')
    expect(document.title).toBe('Check-in, question 2 · Afterwards')
    await say(guide, 'My neck was squeezed')
    expect(document.title).toBe('Check-in, where it leads · Afterwards')
  })

  test('The place is said in words, with no total and no percent', async () => {
    const guide = await open()
    await say(guide, 'Sad, flat or numb')
    expect(screen.getByText('Question 2')).toBeInTheDocument()
    expect(screen.getByRole('main').textContent).not.toMatch(/%|question \d of/i)
  })
})

describe('Danger', () => {
  test('A red flag leads to its card at once, before anything else but the heading', async () => {
    const guide = await open()
    await say(
      guide,
      'I’m okay, just curious',
      'A sudden bad headache, a faint, weakness on one side, chest pain, or trouble breathing',
    )
    expect(title()).toBe('Help first')
    expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveAttribute('data-care', 'now')
    expect(screen.queryByRole('link', { name: /^Begin with/ })).toBeNull()
  })

  test('Decision 17: No country is guessed; once one is picked the card calls there and its lines stand below', async () => {
    const guide = await open()
    await say(guide, 'I’m hurt, or I didn’t want it')
    expect(cards()).toEqual(['now', 'today'])
    expect(screen.getByText('Emergency numbers by country')).toBeInTheDocument()
    await guide.user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Ireland')
    expect(screen.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
    const people = within(
      screen.getByRole('heading', { name: 'People you could call or write to' }).parentElement ?? document.body,
    )
    const names = people.getAllByRole('heading', { level: 3 }).map((name) => name.textContent)
    expect(names[0]).toMatch(/^National Rape Crisis Helpline/)
    expect(names.join()).not.toMatch(/Samaritans \(UK\)|RAINN National/)
    expect(people.getByRole('link', { name: 'All lines in Ireland' })).toHaveAttribute('href', '/support#IE')
  })

  test('A country that was picked on this visit is the one whose lines come first', async () => {
    const guide = await open()
    act(() => guide.store.getState().pickCountry('GB'))
    await say(guide, 'I’m hurt, or I didn’t want it')
    expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  })

  test('"I don’t know" to danger: the help stands first, and what was asked for comes after it', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed', 'None of these', 'None of these', 'I don’t know', 'A slower minute')
    expect(title()).toBe('Help first, if any of this is so')
    const card = document.querySelector('[data-care="now"]')
    const calm = screen.getByRole('link', { name: 'Help me feel calmer now' })
    expect(card?.compareDocumentPosition(calm)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByRole('heading', { name: 'People you could call or write to' })).toBeInTheDocument()
    expect(screen.queryByText(/none of the signs that we list/)).toBeNull()
  })

  test('After fear no link of the page leads to Talk', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed', 'None of these', 'I am afraid of someone, and safe for the moment')
    expect(cards()).toEqual(['now', 'today'])
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toContain('/guide/feeling-safe')
    expect(links.filter((href) => /talk/.test(href ?? ''))).toEqual([])
  })
})

describe('Where nothing urgent was named', () => {
  test('Decision 20: It says that we cannot see everything, and where help is', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed', ...safe, 'A slower minute')
    expect(cards()).toEqual([])
    const said = screen.getByText(/^From these answers, none of the signs that we list\. We cannot see everything\./)
    expect(within(said).getByRole('link', { name: 'help is here' })).toHaveAttribute('href', '/support')
    expect(screen.getByRole('link', { name: 'Help me feel calmer now' })).toHaveAttribute('href', '/calm')
  })

  test('Decision 9: A step of the path is a detour: it does not move the reader’s place', async () => {
    const guide = await open()
    await say(guide, 'I’m okay, just curious', ...safe, 'How common it is')
    await guide.user.click(screen.getByRole('link', { name: 'You’re not the only one' }))
    await screen.findByRole('heading', { level: 1, name: 'You’re not the only one' }, { timeout: 60_000 })
    await waitFor(() => expect(guide.store.getState().kept.seen).toHaveProperty('not-alone'))
    expect(guide.store.getState().kept.place).toBeNull()
    await act(() => guide.router.navigate(-1))
    await waitFor(() => expect(title()).toBe('How common it is'))
  })

  test('Words to say are offered only after "if you feel safe with them"', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed', ...safe, 'Words to say to my partner')
    const first = screen.getByText(/^Only if you feel safe with them\./)
    const door = screen.getByRole('link', { name: 'Words to say' })
    expect(door).toHaveAttribute('href', '/talk')
    expect(first.compareDocumentPosition(door)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('A partner is led to stop, ask and accept', async () => {
    const guide = await open()
    await say(guide, 'My partner cried', ...safe, 'They want space, or say nothing')
    expect(title()).toBe('Stop, ask once, take the answer')
    expect(screen.getByRole('link', { name: 'Begin with: If your partner cried' })).toHaveAttribute(
      'href',
      '/guide/for-partners',
    )
  })

  test('What hurts a little is not passed over: the card stands before the path', async () => {
    const guide = await open()
    await say(guide, 'I’m okay, just curious', 'It hurts, but not badly', 'None of these', 'No', 'How common it is')
    expect(cards()).toEqual(['soon'])
    expect(screen.queryByText(/none of the signs that we list/)).toBeNull()
  })
})

describe('Back, and again', () => {
  test('T2: Back shows the question as it was left, and another answer asks on from there', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed', 'None of these')
    await guide.user.click(screen.getByRole('button', { name: 'Back' }))
    await waitFor(() => expect(screen.getByRole('radio', { name: 'None of these' })).toBeChecked())
    expect(title()).toBe('Is your body hurt, or does something feel badly wrong?')
    await say(guide, 'My neck was squeezed')
    expect(title()).toBe('Help first')
  })

  test('T2: What was chosen and not sent off is there too after Back and forward', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed')
    await guide.user.click(screen.getByRole('radio', { name: 'I don’t know' }))
    await act(() => guide.router.navigate(-1))
    expect(screen.getByRole('radio', { name: 'Shaky or overwhelmed' })).toBeChecked()
    await act(() => guide.router.navigate(1))
    expect(screen.getByRole('radio', { name: 'I don’t know' })).toBeChecked()
  })

  test('The first question has no "Back" of its own', async () => {
    await open()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  })

  test('A history entry holds the place, never an answer', async () => {
    const guide = await open()
    await say(guide, 'Sad, flat or numb', ...safe)
    const { pathname, search, hash, state } = guide.router.state.location
    expect({ pathname, search, hash, state }).toEqual({
      pathname: '/check-in',
      search: '',
      hash: '',
      state: { question: 4 },
    })
  })

  test('A reload starts again, whatever place the history remembers', async () => {
    const { router } = await openGuide('/check-in', { state: { question: 3 } })
    expect(title()).toBe('How are you right now?')
    await waitFor(() => expect(router.state.location.state).toEqual({ question: 0 }))
  })

  test('"Start again" forgets every answer', async () => {
    const guide = await open()
    await say(guide, 'I’m hurt, or I didn’t want it')
    await guide.user.click(screen.getByRole('button', { name: 'Start again' }))
    await waitFor(() => expect(title()).toBe('How are you right now?'))
    expect(guide.store.getState().checkIn).toEqual([])
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  test('An erase forgets every answer', async () => {
    const guide = await open()
    await say(guide, 'Shaky or overwhelmed')
    act(() => guide.store.getState().erase())
    expect(guide.store.getState().checkIn).toEqual([])
    expect(title()).toBe('How are you right now?')
  })
})

test('C15: Nothing that is answered is stored', async () => {
  const { device, tab, boxes } = browserStorage()
  const guide = await openGuide('/check-in', { boxes })
  await say(guide, 'Shaky or overwhelmed', ...safe, 'A slower minute')
  expect([device.length, tab.length]).toEqual([0, 0])
})

describe('All of it on one page, for whoever cannot press', () => {
  test('G2: Every question, every answer and where it leads are there, the signs before them', async () => {
    await open()
    const all = screen.getByText('All questions on one page').closest('details')
    const text = all?.textContent ?? ''
    for (const words of [
      'Is one of you afraid, or was some of it not wanted?',
      'They may be afraid of me: Stop, and let them choose',
      'I don’t know: read the signs above first, then go on',
      'None of these: go on to the next question',
      'What heart and nerves do, and how they settle.',
    ])
      expect(text).toContain(words)
    expect(cards()).toEqual(['now', 'today', 'soon'])
    expect(text.indexOf('Now: call your emergency number if:')).toBeLessThan(
      text.indexOf('I’m hurt, or I didn’t want it'),
    )
  })
})
