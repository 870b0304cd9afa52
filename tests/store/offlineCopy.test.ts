import { describe, expect, test } from 'vitest'
import type { Offline } from '../../src/guide/offline.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

/** A tab whose copy is made and removed on paper: what was asked of it, and the way to say what became of it. */
function openTab(device = new MemoryStorage(), nothing = false) {
  const asked: string[] = []
  let say: (offline: Offline) => void = () => {}
  const { boxes } = browserStorage(device)
  const store = createGuideStore({
    keeper: keeperOf(boxes, {}),
    now: clockAt(evening).now,
    copy: {
      follow: (wanted, tell) => {
        asked.push(wanted ? 'make' : 'remove')
        say = tell
        tell(wanted ? 'making' : 'removing')
      },
      take: () => asked.push('take'),
    },
  })
  store.begin(nothing)
  return {
    store,
    device,
    asked,
    actions: store.getState(),
    state: store.getState,
    say: (offline: Offline) => say(offline),
  }
}

/** A device on which an earlier visit kept something. */
function usedDevice(): MemoryStorage {
  const { device, actions } = openTab()
  actions.choose('device')
  return device
}

describe('S7: The copy is made', () => {
  test('when the reader chooses "On this device", and at the start of a later visit', () => {
    const { asked, actions, device } = openTab()
    expect(asked).toEqual(['remove'])
    actions.choose('device')
    expect(asked.at(-1)).toBe('make')
    expect(openTab(device).asked).toEqual(['make'])
  })

  test('but not where the device refuses to keep anything', () => {
    const { asked, actions, device } = openTab()
    device.full = true
    actions.toggleSaved('step', 'a')
    actions.choose('device')
    expect(asked).not.toContain('make')
  })

  test('and never by reading, saving or under another choice', () => {
    const { asked, actions, state } = openTab()
    actions.visit('a', false)
    actions.reachEnd('a')
    actions.toggleSaved('step', 'a')
    actions.choose('tab')
    actions.choose('nothing')
    expect(asked).not.toContain('make')
    expect(state().offline).toBe('removing')
  })
})

describe('S7, C12: The copy is removed', () => {
  test('when the reader chooses another way, and it is said when it is gone', () => {
    for (const way of ['tab', 'nothing'] as const) {
      const { asked, actions, state, say } = openTab(usedDevice())
      say('ready')
      actions.choose(way)
      expect([asked.at(-1), state().offline]).toEqual(['remove', 'removing'])
      say('removed')
      expect(state().offline).toBe('removed')
    }
  })

  test('when everything is erased', () => {
    const { asked, actions } = openTab(usedDevice())
    actions.erase()
    expect(asked).toEqual(['make', 'remove'])
  })

  test('when everything was erased in another tab, however this one hears of it', () => {
    const ways = ['erased', 'refresh'] as const
    for (const way of ways) {
      const { asked, actions, device } = openTab(usedDevice())
      device.clear()
      actions[way]()
      expect(asked, way).toEqual(['make', 'remove'])
    }
    const { asked, actions, device } = openTab(usedDevice())
    device.clear()
    actions.visit('b', false)
    expect(asked).toEqual(['make', 'remove'])
  })

  test('when a tab of its own choice clears the device, too', () => {
    const device = new MemoryStorage()
    const second = openTab(device)
    openTab(device).actions.choose('device')
    second.actions.choose('tab')
    expect(second.asked.at(-1)).toBe('remove')
  })
})

test('S4: The newer version is taken when the reader says so, and never before', () => {
  const { asked, actions, state, say } = openTab(usedDevice())
  say('ready')
  say('waiting')
  actions.toggleSaved('step', 'a')
  expect([state().offline, asked]).toEqual(['waiting', ['make']])
  actions.takeNewer()
  expect(asked).toEqual(['make', 'take'])
})
