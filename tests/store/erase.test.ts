import { afterEach, describe, expect, test, vi } from 'vitest'
import { nothingKept, toggleSaved } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load, save, version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { hearOtherTabs, lineToTabs, tellErased } from '../../src/store/tabs.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

const lines: BroadcastChannel[] = []
afterEach(() => {
  for (const line of lines.splice(0)) line.close()
})

/** A tab with a line to the others, as in a browser. */
function openTab({ device = new MemoryStorage(), tab = new MemoryStorage(), nothing = false } = {}) {
  const line = new BroadcastChannel(key)
  lines.push(line)
  const store = createGuideStore({
    keeper: keeperOf(browserStorage(device, tab).boxes, {}),
    now: clockAt(evening).now,
    tellOthers: () => tellErased(line),
  })
  store.begin(nothing)
  const stop = hearOtherTabs(store, window, line)
  return { store, device, tab, line, stop, state: store.getState, actions: store.getState() }
}
const soon = (wanted: () => void) => vi.waitFor(wanted, { timeout: 60_000 })
/** What would have come by now has come. */
const later = () => new Promise((done) => setTimeout(done, 50))

describe('C12: After an erase', () => {
  test('both storages hold no key of ours, and nothing is shown or told any more', () => {
    const { device, tab, actions, state, stop } = openTab()
    device.setItem('theirs', 'not ours')
    tab.full = true
    actions.toggleSaved('step', 'a')
    tab.full = false
    actions.choose('device')
    tab.setItem(key, save(nothingKept))
    actions.erase()
    expect([[...device.items.keys()], tab.length, state().kept]).toEqual([['theirs'], 0, nothingKept])
    expect([state().keep, state().offer, state().trouble]).toEqual(['tab', null, null])
    stop()
  })

  test('what is read back is counted: none, and each that is there before', () => {
    const { device, tab, actions, stop } = openTab()
    expect(actions.readBack()).toBe(0)
    device.setItem(key, save(nothingKept))
    expect(actions.readBack()).toBe(1)
    tab.setItem(key, save(nothingKept))
    expect(actions.readBack()).toBe(2)
    actions.erase()
    expect(actions.readBack()).toBe(0)
    stop()
  })

  test('reading on writes nothing, until the reader keeps something again', () => {
    const { device, tab, actions, stop } = openTab()
    actions.toggleSaved('step', 'a')
    actions.erase()
    actions.visit('b', false)
    actions.moveTo('b', 'half-way')
    actions.openQuestion('q06')
    actions.reachEnd('b')
    actions.refresh()
    expect([device.length, tab.length]).toEqual([0, 0])
    actions.toggleSaved('step', 'c')
    expect(load(tab.getItem(key), {}).kept.saved.map(({ id }) => id)).toEqual(['c'])
    stop()
  })

  test('whatever the reader asks for is written again', () => {
    const note = { text: 'What I felt', at: evening }
    const asks: ((actions: ReturnType<typeof openTab>['actions']) => void)[] = [
      (actions) => actions.writeNote('a', 'What I felt'),
      (actions) => actions.putNoteBack('a', 0, note),
      (actions) => actions.toggleExplored('a'),
      (actions) => actions.eraseOnLeave(true),
    ]
    for (const ask of asks) {
      const { tab, actions, state, stop } = openTab()
      actions.erase()
      ask(actions)
      expect([tab.length, state().quiet], String(ask)).toEqual([1, false])
      stop()
    }
  })

  test('"Keep nothing" stays what was chosen', () => {
    const { tab, actions, state, stop } = openTab({ nothing: true })
    actions.erase()
    actions.toggleSaved('step', 'a')
    expect([state().keep, tab.length]).toEqual(['nothing', 0])
    stop()
  })

  test('of what a newer guide wrote, and of what a full storage missed, things can be kept anew', () => {
    const device = new MemoryStorage()
    device.setItem(key, JSON.stringify({ version: version + 1, kept: {} }))
    const { tab, actions, state, stop } = openTab({ device })
    actions.toggleSaved('step', 'a')
    actions.erase()
    actions.toggleSaved('step', 'b')
    expect([state().keep, state().trouble, device.length, tab.length]).toEqual(['tab', null, 0, 1])
    stop()
  })

  test('the choice of the device writes there again, and only what was kept since', () => {
    const { device, actions, stop } = openTab()
    actions.choose('device')
    actions.toggleSaved('step', 'a')
    actions.erase()
    actions.choose('device')
    expect(load(device.getItem(key), {}).kept.saved).toEqual([])
    stop()
  })
})

describe('C12: An erase in one tab is an erase in all', () => {
  test('also of what another keeps for itself, and no tab fills a storage again by reading on', async () => {
    const one = openTab()
    const two = openTab({ device: one.device })
    const three = openTab({ device: one.device })
    one.actions.choose('device')
    two.actions.toggleSaved('step', 'b')
    three.actions.choose('device')
    three.actions.toggleSaved('step', 'c')
    one.actions.erase()
    await soon(() => expect([two.state().kept, three.state().kept]).toEqual([nothingKept, nothingKept]))
    for (const tab of [two, three]) tab.actions.visit('d', false)
    expect([one.device.length, one.tab.length, two.tab.length, three.tab.length]).toEqual([0, 0, 0, 0])
    for (const tab of [one, two, three]) tab.stop()
  })

  test('but not in a tab that was told to stop, nor by a message of another kind', async () => {
    const one = openTab()
    const two = openTab()
    two.actions.toggleSaved('step', 'b')
    one.line.postMessage('hello')
    await later()
    expect(two.state().kept.saved).toHaveLength(1)
    two.stop()
    one.actions.erase()
    await later()
    expect(two.state().kept.saved).toHaveLength(1)
    one.stop()
  })

  test('and is passed on once: the tabs that hear of it do not tell it again', async () => {
    const one = openTab()
    const two = openTab()
    two.actions.toggleSaved('step', 'b')
    let heard = 0
    const third = new BroadcastChannel(key)
    lines.push(third)
    third.addEventListener('message', () => (heard += 1))
    one.actions.erase()
    await soon(() => expect(two.state().kept).toEqual(nothingKept))
    await later()
    expect(heard).toBe(1)
    for (const tab of [one, two]) tab.stop()
  })
})

describe('The line to other tabs', () => {
  test('is missing in a browser that has none, and then nothing breaks', () => {
    const without = { BroadcastChannel: undefined } as unknown as Window & typeof globalThis
    expect(lineToTabs(without)).toBeUndefined()
    expect(() => tellErased(undefined)).not.toThrow()
    const store = createGuideStore({ keeper: keeperOf(browserStorage().boxes, {}), now: () => evening })
    store.setState({ kept: toggleSaved(nothingKept, 'step', 'a', evening) })
    expect(() => hearOtherTabs(store, window)()).not.toThrow()
    expect(() => store.getState().erase()).not.toThrow()
  })

  test('reaches the tabs of this guide and no other program', () => {
    const line = lineToTabs({ BroadcastChannel } as unknown as Window & typeof globalThis)
    if (line) lines.push(line)
    expect(line?.name).toBe('afterwards')
  })
})
