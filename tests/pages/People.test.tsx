import { expect, test } from 'vitest'
import { tryIn } from '../support/tried.ts'

test('The first study stands there at once, with its count both ways and who was asked', async () => {
  const { widget } = await tryIn('not-alone')
  expect(widget().getByRole('status')).toHaveTextContent('Ever: 41 of 100 had. 59 had not.')
  expect(widget().getByRole('status')).toHaveTextContent('Who was asked: 1,208 men aged 18 to 81')
  expect(widget().queryByRole('img'), 'the words say it once').toBeNull()
})

test('Another study and "lately" change the words and the picture, with the study\u2019s own limits', async () => {
  const { user, widget, container } = await tryIn('not-alone')
  await user.click(widget().getByRole('radio', { name: 'Women students, first study' }))
  await user.click(widget().getByRole('radio', { name: 'In the last 4 weeks' }))
  expect(widget().getByRole('status')).toHaveTextContent('In the last 4 weeks: 10 of 100 had. 90 had not.')
  expect(widget().getByRole('status')).toHaveTextContent('only women were asked')
  expect(container.querySelectorAll('[data-widget] svg [data-had]')).toHaveLength(10)
})

test('"Lately" stays chosen when the study changes, in the words of that study', async () => {
  const { user, widget } = await tryIn('not-alone')
  await user.click(widget().getByRole('radio', { name: 'In the last 4 weeks' }))
  await user.click(widget().getByRole('radio', { name: 'Women of many ages' }))
  expect(widget().getByRole('radio', { name: 'Lately' })).toBeChecked()
  expect(widget().getByRole('status')).toHaveTextContent('Lately: 4 of 100 had. 96 had not.')
})
