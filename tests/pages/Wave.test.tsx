import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('A moment says what a body does in it, and the pace what could be said about it', async () => {
  const { user, widget } = await tryIn('nervous-system')
  expect(widget().getByRole('status')).toHaveTextContent('Build-up.')
  expect(widget().getByRole('status')).toHaveTextContent('At a slower pace.')
  await user.click(widget().getByRole('radio', { name: 'At a faster pace' }))
  await user.click(widget().getByRole('radio', { name: 'Peak' }))
  expect(widget().getByRole('status')).toHaveTextContent('Some people cry here.')
  expect(widget().getByRole('status')).toHaveTextContent('At a faster pace.')
})

test('At settling it is honest about what pace does to it', async () => {
  const { user, widget } = await tryIn('nervous-system')
  await user.click(widget().getByRole('radio', { name: 'Settling' }))
  expect(widget().getByRole('status')).toHaveTextContent(
    'Whether pace makes it longer or shorter, nobody has measured.',
  )
})
