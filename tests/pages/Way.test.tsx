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

  test('Nothing comes under a finger: the tap goes to what it was put on, and what was asked for before it is overtaken', async () => {
    const { router } = await openGuide('/glossary')
    const before = title()
    fireEvent.click(link('Questions'))
    const next = link('Calm')
    fireEvent.pointerDown(next)
    await act(async () => answerAt('/questions'))
    expect(title()).toBe(before)
    fireEvent.pointerUp(next)
    fireEvent.click(next)
    await waitFor(() => expect(router.state.location.pathname).toBe('/calm'), { timeout: 60_000 })
    act(() => router.state.go(-1))
    await waitFor(() => expect(title()).toBe(before), { timeout: 60_000 })
  })

  test.each([
    ['was lifted elsewhere', 'Support', '/support', fireEvent.pointerUp],
    ['began to scroll', 'Your guide', '/your-guide', fireEvent.pointerCancel],
    ['rests on the page', 'Safer reading', '/safer-reading', () => {}],
  ])('What comes under a finger is not lost where the finger %s', async (_how, name, address, then) => {
    const { router } = await openGuide('/glossary')
    fireEvent.click(link(name))
    fireEvent.pointerDown(document.body)
    await act(async () => answerAt(address))
    expect(router.state.location.pathname).toBe('/glossary')
    then(document.body)
    await waitFor(() => expect(router.state.location.pathname).toBe(address), { timeout: 60_000 })
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
