import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('Two feelings have the name that people give them, whichever came first', async () => {
  const { user, widget } = await tryIn('happy-tears')
  await user.click(widget().getByRole('checkbox', { name: 'Sadness' }))
  expect(widget().getByRole('status')).toHaveTextContent('Sadness, and what else?')
  await user.click(widget().getByRole('checkbox', { name: 'Joy' }))
  expect(widget().getByRole('status')).toHaveTextContent('People call it bittersweet.')
})

test('Two that have no saying are not called strange', async () => {
  const { user, widget } = await tryIn('happy-tears')
  await user.click(widget().getByRole('checkbox', { name: 'Pride' }))
  await user.click(widget().getByRole('checkbox', { name: 'Grief' }))
  expect(widget().getByRole('status')).toHaveTextContent('They can be there together all the same.')
})

test('Where fear is in the mix, help is in the answer', async () => {
  const { user, widget } = await tryIn('happy-tears')
  await user.click(widget().getByRole('checkbox', { name: 'Love' }))
  await user.click(widget().getByRole('checkbox', { name: 'Fear of losing it' }))
  expect(widget().getAllByRole('link', { name: 'Help' })[0]).toHaveAttribute('href', '/support')
})

test('It can be started over', async () => {
  const { user, widget } = await tryIn('happy-tears')
  await user.click(widget().getByRole('checkbox', { name: 'Calm' }))
  await user.click(widget().getByRole('button', { name: 'Start over' }))
  expect(widget().getByRole('status')).toBeEmptyDOMElement()
  expect(widget().getByRole('checkbox', { name: 'Calm' })).not.toBeChecked()
})
