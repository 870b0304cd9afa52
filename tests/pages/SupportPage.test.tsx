import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { loadSupport } from '../../src/content/load.ts'
import { browserStorage } from '../support/storage.ts'
import { openGuide } from '../support/render.tsx'

const { countries, lines } = await loadSupport()
const shown = () => Array.from(document.querySelectorAll('main article'), (line) => line.id)
const line = (id: string) => within(document.getElementById(id) ?? document.body)
const danger = () => within(screen.getByRole('heading', { name: 'In danger now' }).parentElement ?? document.body)
const callLinks = () =>
  danger()
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('tel:'))
    .map((link) => [link.textContent, link.getAttribute('href')])
const picked = async (name: string) => {
  const guide = await openGuide('/support')
  await guide.user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), name)
  return guide
}

describe('Before a country is picked', () => {
  test('Every line is on the page, under its country', async () => {
    await openGuide('/support')
    expect(shown().toSorted()).toEqual(lines.map(({ id }) => id).toSorted())
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'In danger now',
      ...countries.map(({ name }) => name),
      'In any country',
    ])
  })

  test('Decision 17, 19: No country is guessed: all emergency numbers stand there, and that none was called', async () => {
    await openGuide('/support')
    for (const { call, also } of countries)
      for (const digits of [call, also]) if (digits) expect(callLinks()).toContainEqual([digits, `tel:${digits}`])
    expect(danger().getAllByText(/^We did not call these numbers\./)).toHaveLength(1)
    expect(danger().queryByText('not confirmed')).toBeNull()
  })
})

describe('Once a country is picked', () => {
  test('Its lines stand alone, before those for any country', async () => {
    await picked('United Kingdom')
    const here = lines.filter(({ country }) => country === 'GB').map(({ id }) => id)
    const anywhere = lines.filter(({ country }) => country === 'XX').map(({ id }) => id)
    expect(here.length).toBeGreaterThan(10)
    expect(shown()).toEqual([...here, ...anywhere])
  })

  test('Decision 17: Its emergency numbers are buttons that say whom they call', async () => {
    await picked('United Kingdom')
    expect(callLinks()).toEqual([
      ['Call 999', 'tel:999'],
      ['Call 112', 'tel:112'],
    ])
  })

  test('Decision 19: Below them it still says that nobody called them; the sentence on help lines is about help lines', async () => {
    await picked('United Kingdom')
    expect(danger().getByText(/^We did not call these numbers\./)).toBeVisible()
    expect(screen.getByText(/seen on saved pages/)).toHaveTextContent(/^Most numbers of help lines were seen/)
  })

  test('Nothing of it is stored, and every country can be shown again', async () => {
    const { device, tab, boxes } = browserStorage()
    const { user } = await openGuide('/support', { boxes })
    const country = screen.getByRole('combobox', { name: 'Country' })
    await user.selectOptions(country, 'Ireland')
    expect([device.length, tab.length]).toEqual([0, 0])
    await user.selectOptions(country, 'Show every country')
    expect(shown()).toHaveLength(lines.length)
  })

  test('The care cards of other pages then call there too', async () => {
    const { router } = await picked('United Kingdom')
    await router.navigate('/guide/get-support')
    await screen.findByRole('heading', { level: 1, name: 'When to get support' })
    expect(screen.getAllByRole('link', { name: 'Call 999' })[0]).toHaveAttribute('href', 'tel:999')
  })
})

describe('An address that names another country than the picked one', () => {
  const of = (country: string) => lines.filter((each) => each.country === country).map(({ id }) => id)

  test('A7, decision 11: A line of it is shown among the others of its country, and has the focus', async () => {
    const { router } = await picked('United Kingdom')
    await router.navigate('/guide/get-support')
    await router.navigate('/support#ie-samaritans-ireland')
    expect(document.getElementById('ie-samaritans-ireland')).toHaveFocus()
    expect(shown()).toEqual([...of('GB'), ...of('IE'), ...of('XX')])
  })

  test('A7: The country itself is shown, and has the focus, from the same page too', async () => {
    const { router } = await picked('United Kingdom')
    await router.navigate('/support#IE')
    expect(screen.getByRole('heading', { level: 2, name: 'Ireland' })).toHaveFocus()
    expect(shown()).toEqual([...of('GB'), ...of('IE'), ...of('XX')])
  })

  test('Decision 17: The number that a button calls stays that of the picked country', async () => {
    const { router } = await picked('New Zealand')
    await router.navigate('/support#gb-samaritans')
    expect(callLinks()).toEqual([['Call 111', 'tel:111']])
  })

  test('What it does not name stays away: a made-up name shows no other country', async () => {
    const { router } = await picked('New Zealand')
    await router.navigate('/support#%E0')
    expect(shown()).toEqual([...of('NZ'), ...of('XX')])
  })
})

test('The words promise what picking does: its lines are seen, and no other country stands behind them', async () => {
  await picked('Ireland')
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveAccessibleDescription(
    'Pick a country to see its lines. Nothing you pick is kept.',
  )
})

describe('One line', () => {
  test('Decision 19: What was not seen is not confirmed, each beside its own field', async () => {
    await openGuide('/support')
    const scotland = line('gb-rape-crisis-scotland-helpline')
    expect(scotland.getByRole('link', { name: /^08088 01 03 02/ }).parentElement).not.toHaveTextContent('not confirmed')
    expect(scotland.getByRole('link', { name: 'Text 07537 410 027' }).parentElement).toHaveTextContent('not confirmed')
  })

  test('Decision 27: What is not known is said to be unknown, and not left out', async () => {
    await openGuide('/support')
    const wales = line('gb-live-fear-free-wales')
    for (const name of ['Hours', 'Cost', 'On the bill', 'What happens'])
      expect(wales.getByText(name, { selector: 'dt' }).nextElementSibling).toHaveTextContent('we do not know')
  })

  test('Decision 27: A phone is dialled with exactly its digits, a text goes to the number alone', async () => {
    await openGuide('/support')
    expect(line('gb-samaritans').getByRole('link', { name: /^116 123/ })).toHaveAttribute('href', 'tel:116123')
    expect(line('gb-shout').getByRole('link', { name: 'Text SHOUT to 85258' })).toHaveAttribute('href', 'sms:85258')
  })

  test('It can be saved, and the button says which line it is about', async () => {
    const { user, store } = await openGuide('/support')
    await user.click(screen.getByRole('button', { name: 'Save this line: Samaritans, United Kingdom' }))
    expect(store.getState().kept.saved).toEqual([expect.objectContaining({ kind: 'line', id: 'gb-samaritans' })])
  })
})
