import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('What needs people stands there whatever is in the bucket, with the way to help', async () => {
  const { widget } = await tryIn('hidden-stress')
  expect(widget().getAllByRole('heading', { name: 'Not for taps' })[0]).toBeVisible()
  expect(widget().getAllByRole('link', { name: 'Help lines' })[0]).toHaveAttribute('href', '/support')
})

test('What is added is named, and says in words how full it is', async () => {
  const { user, widget } = await tryIn('hidden-stress')
  expect(widget().getByRole('status')).toHaveTextContent('Nothing is in it.')
  await user.click(widget().getByRole('checkbox', { name: 'Too little sleep' }))
  await user.click(widget().getByRole('checkbox', { name: 'Somebody you miss' }))
  expect(widget().getByRole('status')).toHaveTextContent('In it: Too little sleep; Somebody you miss.')
  expect(widget().getByRole('status')).toHaveTextContent('There is a little in it.')
})

test('An open tap lets some out and says how', async () => {
  const { user, widget, tool } = await tryIn('hidden-stress')
  await user.click(widget().getByRole('checkbox', { name: 'Too little sleep' }))
  await user.click(widget().getByRole('checkbox', { name: /^A few slow breaths/ }))
  expect(widget().getByRole('status')).toHaveTextContent('Nothing is in it.')
  expect(widget().getByRole('status')).toHaveTextContent('A tap is open: A few slow breaths')
  expect(tool().getByRole('link', { name: 'Let the feeling be' })).toHaveAttribute('href', '/guide/let-it-be')
  await user.click(widget().getByRole('button', { name: 'Start over' }))
  expect(widget().getByRole('checkbox', { name: 'Too little sleep' })).not.toBeChecked()
})
