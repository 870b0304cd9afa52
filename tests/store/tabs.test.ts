import { afterEach, describe, expect, test, vi } from 'vitest'
import { createGuideStore, type GuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { hearOtherTabs } from '../../src/store/tabs.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

let stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
})

function openTab(device = new MemoryStorage()) {
  const { boxes, tab } = browserStorage(device)
  const store = createGuideStore({ keeper: keeperOf(boxes, {}), now: clockAt(evening).now })
  store.begin(false)
  return { store, device, tab, state: store.getState, actions: store.getState() }
}
/** Two tabs of a reader who keeps step "a" on the device. The second one hears of the first by the window's events. */
function openTwoTabs() {
  const one = openTab()
  one.actions.choose('device')
  one.actions.toggleSaved('step', 'a')
  const two = openTab(one.device)
  const stop = hearOtherTabs(two.store, window)
  stops.push(stop)
  return { one, two, device: one.device, stop }
}
const ids = ({ getState }: Pick<GuideStore, 'getState'>): string[] => getState().kept.saved.map(({ id }) => id)
const stored = (device: MemoryStorage): string[] => load(device.getItem(key), {}).kept.saved.map(({ id }) => id)
const tellOf = (changed: string | null): boolean => window.dispatchEvent(new StorageEvent('storage', { key: changed }))
const become = (visibility: DocumentVisibilityState): void => {
  const spy = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
  spy.mockRestore()
}

describe('S1: Changes of another tab are seen', () => {
  test('as soon as the browser tells of them', () => {
    const { one, two } = openTwoTabs()
    one.actions.toggleSaved('step', 'b')
    tellOf(key)
    expect(ids(two.store)).toEqual(['a', 'b'])
  })

  test('and so is what another tab removed', () => {
    const { one, two } = openTwoTabs()
    one.actions.toggleSaved('step', 'a')
    tellOf(key)
    expect(ids(two.store)).toEqual([])
  })

  test('when a tab wakes that was told nothing', () => {
    const { one, two } = openTwoTabs()
    one.actions.toggleSaved('step', 'b')
    become('hidden')
    expect(ids(two.store)).toEqual(['a'])
    become('visible')
    expect(ids(two.store)).toEqual(['a', 'b'])
  })

  test('but not those of other programs on the same origin', () => {
    const { one, two } = openTwoTabs()
    one.actions.toggleSaved('step', 'b')
    tellOf('theirs')
    expect(ids(two.store)).toEqual(['a'])
  })

  test('and not any more once the tab was told to stop', () => {
    const { one, two, stop } = openTwoTabs()
    stop()
    one.actions.toggleSaved('step', 'b')
    tellOf(key)
    become('visible')
    expect(ids(two.store)).toEqual(['a'])
  })
})

test('S9: A tab that slept and then saves something does not write over what another one saved', () => {
  const { one, two, device } = openTwoTabs()
  one.actions.toggleSaved('step', 'b')
  two.actions.toggleSaved('step', 'c')
  expect(stored(device)).toEqual(['a', 'b', 'c'])
})

test('S9: A tab that slept and then moves on does not bring back what another one removed', () => {
  const { one, two, device } = openTwoTabs()
  one.actions.toggleSaved('step', 'a')
  two.actions.visit('b', false)
  expect([stored(device), ids(two.store)]).toEqual([[], []])
})

test('A full device and another tab at work: nothing of either is lost', () => {
  const { one, two, device } = openTwoTabs()
  device.full = true
  two.actions.toggleSaved('step', 'b')
  device.full = false
  one.actions.toggleSaved('step', 'c')
  tellOf(key)
  expect(ids(two.store).toSorted()).toEqual(['a', 'b', 'c'])
  two.actions.visit('b', false)
  expect(stored(device).toSorted()).toEqual(['a', 'b', 'c'])
})

describe('Decision 7: After an erase in another tab', () => {
  test('this tab is empty and says that it keeps things for itself', () => {
    const { one, two } = openTwoTabs()
    one.actions.choose('nothing')
    tellOf(key)
    expect([ids(two.store), two.state().keep]).toEqual([[], 'tab'])
  })

  test('this tab is empty too where the whole storage was cleared', () => {
    const { two, device } = openTwoTabs()
    device.clear()
    tellOf(null)
    expect(ids(two.store)).toEqual([])
  })

  test('C12: no tab fills the storages again by reading on, however often it was told', () => {
    for (const times of [0, 1, 2]) {
      const { one, two, device } = openTwoTabs()
      one.actions.choose('nothing')
      for (let time = 0; time < times; time += 1) tellOf(key)
      two.actions.visit('b', false)
      two.actions.moveTo('b', 'half-way')
      two.actions.reachEnd('b')
      two.actions.openQuestion('q06')
      expect([device.length, two.tab.length, ids(two.store)]).toEqual([0, 0, []])
    }
  })

  test('what the reader does stays on screen, and is written once something is saved, in this tab only', () => {
    const { one, two, device } = openTwoTabs()
    one.actions.choose('nothing')
    tellOf(key)
    two.actions.visit('b', false)
    expect(two.state().kept.place?.section).toBe('b')
    two.actions.toggleSaved('step', 'b')
    expect([device.length, stored(two.tab)]).toEqual([0, ['b']])
    two.actions.openQuestion('q06')
    expect(load(two.tab.getItem(key), {}).kept.opened).toEqual({ q06: evening })
  })

  test('a mark of the reader and a choice are written too', () => {
    const { one, two } = openTwoTabs()
    one.actions.choose('nothing')
    tellOf(key)
    two.actions.toggleExplored('b')
    expect(two.tab.length).toBe(1)
    two.actions.choose('device')
    expect([two.device.length, two.tab.length]).toEqual([1, 0])
  })

  test('being told again changes nothing, and does not stop what the reader keeps anew', () => {
    const { one, two } = openTwoTabs()
    one.actions.choose('nothing')
    tellOf(key)
    two.actions.toggleSaved('step', 'b')
    tellOf(key)
    expect([ids(two.store), two.state().quiet]).toEqual([['b'], false])
  })
})
