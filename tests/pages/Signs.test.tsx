import { within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

async function open() {
  const visit = await tryIn('feeling-safe')
  const card = (name: RegExp) => visit.tool().getByRole('button', { name })
  const turnOver = (name: RegExp) => visit.user.click(card(name))
  const back = (name: RegExp) => within(card(name).closest('li') ?? document.body)
  const help = () => visit.tool().queryAllByRole('heading', { name: /^Now: call your emergency number/ })
  return { ...visit, card, turnOver, back, help }
}

describe('Danger first', () => {
  test('One card that is not safe brings help at once, in words, under that card', async () => {
    const { turnOver, back, help, tool } = await open()
    expect(help()).toHaveLength(0)
    await turnOver(/afraid of what comes after a no/)
    const here = back(/afraid of what comes after a no/)
    expect(here.getByText('Not safe')).toBeVisible()
    expect(here.getByText(/One of these is enough\./)).toBeVisible()
    expect(here.getByRole('link', { name: 'Go to help' })).toHaveAttribute('href', '/support')
    expect(here.getByRole('heading', { name: /^Now: call your emergency number/ })).toBeVisible()
    expect(tool().getByRole('status')).toHaveTextContent(
      'Not safe: You are afraid of what comes after a no. Help stands under this card.',
    )
  })

  test('Cards of safe enough beside it take nothing away from the help', async () => {
    const { turnOver, back, help } = await open()
    await turnOver(/Your neck was squeezed/)
    for (const sign of [/can say no/, /change your mind/, /they wait for your answer/, /something hurt/, /can cry/])
      await turnOver(sign)
    expect(help()).toHaveLength(1)
    expect(back(/Your neck was squeezed/).getByRole('link', { name: 'Be checked' })).toHaveAttribute(
      'href',
      '/questions#q34',
    )
  })

  test('After fear no way leads to a talk with them', async () => {
    const { turnOver, tool } = await open()
    for (const sign of [/after a no/, /went on while/, /took a condom off/, /watch your phone/, /neck/])
      await turnOver(sign)
    const ways = tool()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
    expect(ways.filter((way) => /talk/.test(way))).toEqual([])
  })
})

test('Nothing is added up, and no card says what the sum would be', async () => {
  const { turnOver, tool } = await open()
  for (const sign of [/can say no/, /hard work/, /check their mood/]) await turnOver(sign)
  expect(tool().getByRole('status')).toHaveTextContent(/^Unsure: You check their mood before you speak\.$/)
  expect(tool().getByRole('list', { name: '' }).textContent).not.toMatch(/\d of \d|score|result/i)
})

test('A card of safe enough says that this is no measure of love, and that fear counts', async () => {
  const { turnOver, back } = await open()
  await turnOver(/can say no/)
  expect(back(/can say no/).getByText(/nothing about love.*the fear counts/)).toBeVisible()
})

test('D1: A card that was turned over says so, and can be turned back, as can all of them', async () => {
  const { user, card, turnOver, help, tool } = await open()
  expect(card(/can say no/)).toHaveAttribute('aria-expanded', 'false')
  await turnOver(/can say no/)
  expect(card(/can say no/)).toHaveAttribute('aria-expanded', 'true')
  await turnOver(/after a no/)
  await user.click(tool().getByRole('button', { name: 'Turn all of them back' }))
  expect(help()).toHaveLength(0)
  expect(card(/can say no/)).toHaveAttribute('aria-expanded', 'false')
})

test('What is said is said of the card that was pressed: two of a kind in a row differ, and one turned back is silent', async () => {
  const { turnOver, tool } = await open()
  const status = () => tool().getByRole('status')
  await turnOver(/can say no/)
  expect(status()).toHaveTextContent(/^Safe enough: You can say no, and nothing bad follows\.$/)
  await turnOver(/change your mind/)
  expect(status()).toHaveTextContent(/^Safe enough: You can change your mind halfway\.$/)
  await turnOver(/after a no/)
  await turnOver(/after a no/)
  expect(status()).toBeEmptyDOMElement()
  await turnOver(/hard work/)
  await turnOver(/can say no/)
  expect(status()).toBeEmptyDOMElement()
})
