import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

const open = () => tryIn('is-it-normal')

test('A situation that is put too low is said to be urgent, with what to do', async () => {
  const { user, widget } = await open()
  await user.click(widget().getByRole('button', { name: 'Next one' }))
  await user.click(widget().getByRole('button', { name: 'Next one' }))
  expect(widget().getByText('Situation 3 of 8')).toBeVisible()
  await user.click(widget().getByRole('radio', { name: 'May need nothing' }))
  expect(widget().getByRole('status')).toHaveTextContent('We put it under: Get help now.')
  expect(widget().getByRole('status')).toHaveTextContent('In danger now: call your emergency number.')
})

test('Choosing the more urgent group is never called wrong', async () => {
  const { user, widget } = await open()
  await user.click(widget().getByRole('radio', { name: 'Get help now' }))
  expect(widget().getByRole('status')).toHaveTextContent('Choosing the more urgent one is never wrong.')
})

test('Nothing is said before the reader chooses, and what was chosen is still there on the way back', async () => {
  const { user, widget } = await open()
  expect(widget().getByRole('status')).toBeEmptyDOMElement()
  await user.click(widget().getByRole('radio', { name: 'May need nothing' }))
  expect(widget().getByRole('status')).toHaveTextContent('We put it there too: May need nothing.')
  await user.click(widget().getByRole('button', { name: 'Next one' }))
  expect(widget().getByRole('status')).toBeEmptyDOMElement()
  await user.click(widget().getByRole('button', { name: 'The one before' }))
  expect(widget().getByRole('radio', { name: 'May need nothing' })).toBeChecked()
})

test('All eight can be looked at, and the last one says so', async () => {
  const { user, widget } = await open()
  for (let at = 1; at < 8; at += 1) await user.click(widget().getByRole('button', { name: 'Next one' }))
  await user.click(widget().getByRole('radio', { name: 'Get help now' }))
  expect(widget().getByRole('status')).toHaveTextContent('These were all eight.')
  expect(widget().queryByRole('button', { name: 'Next one' })).toBeNull()
})

test('Every word of it also stands there as a list', async () => {
  const { widget } = await open()
  const words = widget().getByText('All of it in words').closest('details')
  expect(words).toHaveTextContent('You felt sad after masturbating.')
  expect(words).toHaveTextContent('A GP or a sexual health clinic can look.')
})
