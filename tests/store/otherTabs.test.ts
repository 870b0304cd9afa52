// @vitest-environment node
import { expect, test } from 'vitest'
import { isSaved } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load, version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

function openTab({ device = new MemoryStorage(), tab = new MemoryStorage(), nothing = false } = {}) {
  const store = createGuideStore({ keeper: keeperOf(browserStorage(device, tab).boxes, {}), now: clockAt(evening).now })
  store.begin(nothing)
  return { store, device, tab, state: store.getState, actions: store.getState() }
}
const ids = (device: MemoryStorage): string[] => load(device.getItem(key), {}).kept.saved.map(({ id }) => id)
const newerText = JSON.stringify({ version: version + 1, kept: {} })
const newerDevice = () => {
  const device = new MemoryStorage()
  device.setItem(key, newerText)
  return device
}

test('Decision 7: A tab that slept through an erase and then saves something keeps it for itself, not on the device', () => {
  const one = openTab()
  one.actions.choose('device')
  one.actions.toggleSaved('step', 'a')
  const two = openTab({ device: one.device })
  one.actions.choose('nothing')
  two.actions.toggleSaved('step', 'b')
  expect([two.state().keep, two.device.length, ids(two.tab)]).toEqual(['tab', 0, ['b']])
})

test('S9: "On this device" adds to what another tab keeps there, and does not write over it', () => {
  const one = openTab()
  const two = openTab({ device: one.device })
  one.actions.choose('device')
  one.actions.toggleSaved('step', 'a')
  two.actions.toggleSaved('step', 'b')
  two.actions.choose('device')
  expect(ids(one.device)).toEqual(['a', 'b'])
})

test('"On this device" does not write over what a newer guide put there meanwhile', () => {
  const { device, actions, state } = openTab()
  device.setItem(key, newerText)
  actions.choose('device')
  expect([device.getItem(key), state().trouble?.outcome]).toEqual([newerText, 'newer'])
})

test('Beside what a newer guide wrote, what the reader does stays until the page is closed', () => {
  const { actions, state } = openTab({ device: newerDevice() })
  actions.toggleSaved('step', 'a')
  actions.visit('b', false)
  expect(isSaved(state().kept, 'step', 'a')).toBe(true)
})

test('Once what a newer guide wrote is gone, things can be kept again', () => {
  const { actions, state } = openTab({ device: newerDevice() })
  actions.choose('nothing')
  actions.choose('device')
  expect(state().keep).toBe('device')
  const slept = openTab({ device: newerDevice() })
  slept.device.clear()
  slept.actions.toggleSaved('step', 'a')
  expect(slept.state().trouble).toBeNull()
  expect(ids(slept.tab)).toEqual(['a'])
})

test('"Keep nothing" is an answer: after a reload the question is not asked again', () => {
  const { actions, state } = openTab({ nothing: true })
  actions.toggleSaved('step', 'a')
  expect(state().offer).toBeNull()
})

test('C11: What could not be stored and was then erased in another tab is not told as refused', () => {
  for (const next of ['refresh', 'visit'] as const) {
    const { device, actions, state } = openTab()
    actions.choose('device')
    device.full = true
    actions.toggleSaved('step', 'a')
    expect(state().unkept).toBe('refused')
    device.clear()
    if (next === 'visit') actions.visit('b', false)
    else actions.refresh()
    expect([state().keep, state().unkept], next).toEqual(['tab', false])
  }
})

test('C11: A choice that is refused is told even after an earlier refusal', () => {
  const { device, tab, actions, state } = openTab()
  tab.full = device.full = true
  actions.toggleSaved('step', 'a')
  actions.choose('device')
  expect(state().trouble?.at).toBe('choice')
})
