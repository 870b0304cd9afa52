import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

const open = () => tryIn('letting-go')

test('None of the twelve is assumed: nothing is picked and nothing is said before the reader does', async () => {
  const { tool } = await open()
  expect(tool().getAllByRole('checkbox')).toHaveLength(12)
  for (const box of tool().getAllByRole('checkbox')) expect(box).not.toBeChecked()
  expect(tool().getByRole('status')).toBeEmptyDOMElement()
})

test('A card that is picked says two kind lines and one small step', async () => {
  const { user, tool } = await open()
  await user.click(tool().getByRole('checkbox', { name: 'Glad' }))
  expect(tool().getByRole('status')).toHaveTextContent(
    /You can be happy and cry, and it asks for no reason\.\s*One small step: stay as you are for a minute/,
  )
})

test('Pain and pressure lead to people who can help', async () => {
  const { user, tool } = await open()
  await user.click(tool().getByRole('checkbox', { name: 'Pressure' }))
  const card = within(tool().getByRole('article'))
  expect(card.getByRole('link', { name: 'help line' })).toHaveAttribute('href', '/support')
})

test('Any number can lie there, the last one on top; each can be put back, and all of them', async () => {
  const { user, tool } = await open()
  const lying = () =>
    tool()
      .queryAllByRole('article')
      .map((card) => within(card).getByRole('heading').textContent)
  for (const name of ['Tired', 'Grief', 'No reason']) await user.click(tool().getByRole('checkbox', { name }))
  expect(lying()).toEqual(['No reason', 'Grief', 'Tired'])
  await user.click(tool().getByRole('checkbox', { name: 'Grief' }))
  expect(lying()).toEqual(['No reason', 'Tired'])
  await user.click(tool().getByRole('button', { name: 'Put all of them back' }))
  expect(lying()).toEqual([])
  expect(tool().getByRole('checkbox', { name: 'Tired' })).not.toBeChecked()
})

test('Every card has a drawing of its own', async () => {
  const { tool } = await open()
  const drawn = tool()
    .getAllByRole('checkbox')
    .map((box) => box.parentElement?.querySelector('path')?.getAttribute('d'))
  expect(drawn).not.toContain(undefined)
  expect(new Set(drawn).size).toBe(12)
})
