import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('A moment shows what was measured, or what is a guess, and says which', async () => {
  const { user, widget } = await tryIn('hormones')
  await user.click(widget().getByRole('radio', { name: 'After, in minutes' }))
  expect(widget().getByRole('status')).toHaveTextContent('Measured: oxytocin drifts back within about 5 to 30 minutes.')
  await user.click(widget().getByRole('radio', { name: 'A guess' }))
  expect(widget().getByRole('status')).toHaveTextContent('A guess: that the fall is a crash')
  expect(widget().getByRole('status')).not.toHaveTextContent('Measured')
})

test('"A guess" stays chosen from moment to moment', async () => {
  const { user, widget } = await tryIn('hormones')
  await user.click(widget().getByRole('radio', { name: 'A guess' }))
  await user.click(widget().getByRole('radio', { name: 'Later, about an hour' }))
  expect(widget().getByRole('status')).toHaveTextContent('Later, about an hour')
  expect(widget().getByRole('status')).toHaveTextContent('A guess: any link with your mood by then.')
})

test('It says that the lines are no data', async () => {
  const { widget } = await tryIn('hormones')
  expect(widget().getByText(/They are not data/)).toBeVisible()
})
