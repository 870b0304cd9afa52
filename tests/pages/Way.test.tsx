import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { answerAt } from '../../src/pages/views.ts'
import { placeFrom } from '../../src/pages/Way.tsx'
import { openGuide } from '../support/render.tsx'

const link = (name: string) => screen.getAllByRole('link', { name })[0] as HTMLElement
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('Going from view to view', () => {
  test('Until a view is there, the one before stays with its address; what another tap has overtaken never comes', async () => {
    const { router } = await openGuide('/glossary')
    const before = title()
    act(() => {
      fireEvent.click(link('About'))
      fireEvent.click(link('What this page keeps'))
    })
    expect(title()).toBe(before)
    expect(router.state.location.pathname).toBe('/glossary')
    await waitFor(() => expect(router.state.location.pathname).toBe('/privacy'), { timeout: 60_000 })
    await act(async () => answerAt('/about'))
    expect(document.title).toBe('Privacy · Afterwards')
    act(() => router.state.go(-1))
    await waitFor(() => expect(title()).toBe(before), { timeout: 60_000 })
  })

  test('E11: What is still on its way when the reader leaves never comes, and adds nothing to the way back', async () => {
    const { router } = await openGuide('/glossary')
    const before = title()
    fireEvent.click(link('Evidence'))
    document.documentElement.dataset['left'] = ''
    await act(async () => answerAt('/evidence'))
    expect(title()).toBe(before)
    expect(router.state.location.pathname).toBe('/glossary')
    delete document.documentElement.dataset['left']
    fireEvent.click(link('Evidence'))
    expect(router.state.location.pathname).toBe('/evidence')
  })

  test('What is known is there at once', async () => {
    await openGuide('/glossary')
    await answerAt('/about')
    fireEvent.click(link('About'))
    expect(document.title).toBe('About · Afterwards')
  })
})

test('An address of the site is one of the guide, wherever the guide begins', () => {
  expect(placeFrom('/', '/guide/hormones')).toBe('/guide/hormones')
  expect(placeFrom('/', '/')).toBe('/')
  expect(placeFrom('/a/es/', '/a/es/guide/hormones')).toBe('/guide/hormones')
  expect(placeFrom('/a/es/', '/a/es/')).toBe('/')
  expect(placeFrom('/a/es/', '/a/es')).toBe('/')
})
