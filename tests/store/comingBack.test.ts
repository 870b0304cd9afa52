// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { nothingKept } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf, type Keep } from '../../src/store/keeper.ts'
import { load } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage } from '../support/storage.ts'

describe('Coming back after leaving', () => {
  /** A visit that kept something in a place, and was left. What the exit removes is removed. */
  function leave(where: Keep) {
    const { device, tab, boxes } = browserStorage()
    const keeper = keeperOf(boxes, {})
    const store = createGuideStore({ keeper, now: clockAt(evening).now })
    store.begin(false)
    store.getState().choose(where)
    store.getState().toggleSaved('step', 'hormones')
    store.getState().pickCountry('GB')
    store.getState().answerCheckIn(['here'])
    keeper.stop()
    tab.removeItem(key)
    store.getState().toggleSaved('step', 'late')
    expect([tab.getItem(key), device.getItem(key)?.includes('late') ?? false]).toEqual([null, false])
    keeper.goOn()
    store.begin(false, true)
    return { state: store.getState, device, tab }
  }

  test('shows nothing of what the tab kept, and writes again once the reader keeps something', () => {
    const { state, tab } = leave('tab')
    expect([state().kept, state().country, state().checkIn]).toEqual([nothingKept, null, []])
    state().reachEnd('not-alone')
    state().refresh()
    expect(tab.getItem(key)).toBeNull()
    state().toggleSaved('step', 'talk-together')
    expect(load(tab.getItem(key), {}).kept.saved.map(({ id }) => id)).toEqual(['talk-together'])
  })

  test('shows what the device keeps as it was left, and goes on', () => {
    const { state, device } = leave('device')
    expect(state().kept.saved.map(({ id }) => id)).toEqual(['hormones'])
    state().reachEnd('not-alone')
    expect(Object.keys(load(device.getItem(key), {}).kept.explored)).toEqual(['not-alone'])
  })
})
