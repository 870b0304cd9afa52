import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cachePrefix } from '../../src/entry/removeCopy.ts'
import { copyBy } from '../../src/entry/wantCopy.ts'
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

describe('S7, C12: Where the script that makes and removes the copy does not arrive', () => {
  /** What the browser holds of the copy. `stays`: it does not give it away. */
  let held: string[]
  let stays: boolean
  beforeEach(() => {
    held = []
    stays = false
    const take = async (name: string): Promise<boolean> => {
      if (!stays) held = held.filter((each) => each !== name)
      return !stays
    }
    const worker = { scope: new URL('/', location.href).href, unregister: () => take('worker') }
    const workers = () => (held.includes('worker') ? [worker] : [])
    vi.stubGlobal('caches', { keys: async () => held.filter((each) => each !== 'worker'), delete: take })
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: { getRegistrations: async () => workers(), getRegistration: async () => workers()[0] },
    })
    return () => {
      vi.unstubAllGlobals()
      Reflect.deleteProperty(navigator, 'serviceWorker')
    }
  })
  /** What is told of a copy that was, or was not, wanted. */
  async function heard(...wishes: boolean[]): Promise<Offline[]> {
    const told: Offline[] = []
    const copy = copyBy(() => Promise.reject(new TypeError('Failed to fetch')))
    for (const wanted of wishes) copy.follow(wanted, (offline) => told.push(offline))
    // It is looked for twice, with a pause: what is told has been told by then.
    await new Promise((done) => setTimeout(done, 400))
    return told
  }
  const whole = [`${cachePrefix}1`, 'worker']

  test('a copy that is not wanted is removed, and said to be gone once nothing of it is found any more', async () => {
    held = [...whole, 'of another program']
    expect(await heard(false)).toEqual(['removed'])
    expect(held).toEqual(['of another program'])
  })

  test('what the browser does not give away is said to be still here, and so is what it does not tell of', async () => {
    held = [...whole]
    stays = true
    expect(await heard(false)).toEqual(['stuck'])
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('refused', 'SecurityError')) })
    expect(await heard(false)).toEqual(['stuck'])
  })

  test('a copy that is wanted is said not to be made, also where the reader thought better of it meanwhile', async () => {
    expect(await heard(true)).toEqual(['failed'])
    held = [...whole]
    expect(await heard(false, true)).toEqual(['failed'])
  })

  test('nothing is said where there never was one', async () => {
    expect(await heard(false)).toEqual([])
  })
})
