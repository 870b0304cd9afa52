import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('Nothing moves before one of the three ways is picked', async () => {
  const { tool } = await tryIn('let-it-be')
  expect(tool().getAllByRole('radio')).toHaveLength(3)
  expect(tool().queryByRole('button', { name: 'Stop' })).toBeNull()
})

test.for(['Breathe', 'Ground', 'Just wait'])('"%s" can be stopped at once, and says when to', async (way) => {
  const { user, tool } = await tryIn('let-it-be')
  await user.click(tool().getByRole('radio', { name: way }))
  expect(tool().getByText('Stop if it feels worse.')).toBeVisible()
  await user.click(tool().getByRole('button', { name: 'Stop' }))
  expect(tool().queryByRole('button', { name: 'Stop' })).toBeNull()
  expect(tool().getByRole('radio', { name: way })).not.toBeChecked()
})

test('Grounding goes through the five senses, and ends by itself', async () => {
  const { user, tool } = await tryIn('let-it-be')
  await user.click(tool().getByRole('radio', { name: 'Ground' }))
  expect(tool().getByText('Look for five things you can see')).toBeVisible()
  for (let sense = 0; sense < 5; sense += 1) await user.click(tool().getByRole('button', { name: 'Next' }))
  expect(tool().queryByRole('button', { name: 'Next' })).toBeNull()
})

test('It leads to the same on the whole screen, and to people', async () => {
  const { tool, widget } = await tryIn('let-it-be')
  expect(tool().getByRole('link', { name: 'The same, on the whole screen' })).toHaveAttribute('href', '/calm')
  expect(widget().getByRole('link', { name: 'people' })).toHaveAttribute('href', '/support')
})
