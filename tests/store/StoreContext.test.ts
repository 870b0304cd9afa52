import { act, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { isSaved } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { StoreContext, useActions, useGuide } from '../../src/store/StoreContext.ts'
import { evening } from '../support/clock.ts'
import { browserStorage } from '../support/storage.ts'

const store = createGuideStore({ keeper: keeperOf(browserStorage().boxes, {}), now: () => evening })
const wrapper = ({ children }: { children: ReactNode }) => createElement(StoreContext, { value: store }, children)

test('Before a visit begins a page shows a tab that keeps nothing yet, as the prerendered one does', () => {
  const { result } = renderHook(() => useGuide((state) => [state.keep, state.offer, state.quiet].join()), { wrapper })
  expect(result.current).toBe('tab,,false')
})

test('A page sees what was saved as soon as it was, and its actions stay the same', () => {
  const seen = renderHook(() => useGuide((state) => isSaved(state.kept, 'step', 'a')), { wrapper })
  const actions = renderHook(() => useActions(), { wrapper })
  const before = actions.result.current.toggleSaved
  expect(seen.result.current).toBe(false)
  act(() => actions.result.current.toggleSaved('step', 'a'))
  expect(seen.result.current).toBe(true)
  actions.rerender()
  expect(actions.result.current.toggleSaved).toBe(before)
})
