import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide } from '../support/render.tsx'
import { browserStorage } from '../support/storage.ts'

test('Back while Display is open closes it, as in Find: no page changes unseen behind it', async () => {
  const { router, user } = await openGuide('/')
  await router.navigate('/about')
  await screen.findByRole('heading', { level: 1, name: 'About this guide' })
  await user.click(screen.getByRole('button', { name: 'Display' }))
  expect(await screen.findByRole('dialog', { name: 'Display' })).toBeInTheDocument()
  await router.navigate(-1)
  expect(await screen.findByRole('heading', { level: 1, name: /^When tears come/ })).toHaveFocus()
  expect(screen.queryByRole('dialog')).toBeNull()
  await router.navigate(1)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('What is chosen leaves it open, and Escape leads back to its button', async () => {
  const { user, store } = await openGuide('/')
  await user.click(screen.getByRole('button', { name: 'Display' }))
  await user.click(await screen.findByRole('radio', { name: 'Dark' }))
  expect(store.getState().kept.display.theme).toBe('dark')
  expect(screen.getByRole('dialog', { name: 'Display' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Display' })).toHaveFocus()
})

test('C11: What is set and not kept is told there, and no more once it is kept', async () => {
  const browser = browserStorage()
  const { user, store } = await openGuide('/', { boxes: browser.boxes })
  browser.tab.full = true
  await user.click(screen.getByRole('button', { name: 'Display' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Display' }))
  const told = () => dialog.queryByText(/did not let us keep it\. It stays until you close this page/)
  await user.click(dialog.getByRole('radio', { name: 'Dark' }))
  expect(store.getState().kept.display.theme).toBe('dark')
  expect(told()).toHaveRole('status')
  browser.tab.full = false
  await user.click(dialog.getByRole('radio', { name: 'Light' }))
  expect(told()).toBeNull()
})
