import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide } from '../support/render.tsx'

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
