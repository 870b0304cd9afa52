import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('Nothing is said before something is picked', async () => {
  const { widget } = await tryIn('feeling-brain')
  expect(widget().getByRole('status')).toBeEmptyDOMElement()
})

test('What people are told is answered with the list that it stands in, and with what was seen', async () => {
  const { user, widget } = await tryIn('feeling-brain')
  await user.click(widget().getByRole('radio', { name: 'The fear centre switches off' }))
  expect(widget().getByRole('status')).toHaveTextContent('Where they disagree:')
  expect(widget().getByRole('status')).toHaveTextContent(
    'quieter in a few men, busy in women with a spinal cord injury',
  )
  await user.click(widget().getByRole('radio', { name: 'Your body wanted it' }))
  expect(widget().getByRole('status')).toHaveTextContent(/What no scan can see: ?Whether you wanted the sex\./)
})
