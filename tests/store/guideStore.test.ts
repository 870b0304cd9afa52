// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isExplored, isSaved, type Kept } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load, version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage, refused } from '../support/storage.ts'

/** One tab of a browser. */
function openTab({ device = new MemoryStorage(), tab = new MemoryStorage(), nothing = false } = {}) {
  const clock = clockAt(evening)
  const store = createGuideStore({ keeper: keeperOf(browserStorage(device, tab).boxes, {}), now: clock.now })
  store.begin(nothing)
  return { store, device, tab, clock, state: store.getState, actions: store.getState() }
}
const stored = (storage: MemoryStorage): Kept => load(storage.getItem(key), {}).kept

describe('Where storage is refused', () => {
  test('S1: Everything works until the page is closed', () => {
    const store = createGuideStore({ keeper: keeperOf({ device: refused(), tab: refused() }, {}), now: () => evening })
    store.begin(false)
    store.getState().visit('a', false)
    store.getState().toggleSaved('step', 'a')
    store.getState().toggleExplored('a')
    const { kept } = store.getState()
    expect([kept.place?.section, isSaved(kept, 'step', 'a'), isExplored(kept, 'a')]).toEqual(['a', true, true])
  })

  test('C11: The first refusal is told at the control where it happened, the second is not', () => {
    const { tab, actions, state } = openTab()
    tab.full = true
    actions.toggleSaved('step', 'a')
    expect(state().trouble).toEqual({ at: 'save:step:a', outcome: 'refused' })
    actions.toggleSaved('step', 'b')
    expect(state().trouble).toBeNull()
  })

  test('C11: A choice that is refused is told beside the choice, and things stay where they were', () => {
    const { device, tab, actions, state } = openTab()
    actions.toggleSaved('step', 'a')
    device.full = true
    actions.choose('device')
    expect([state().trouble, state().keep]).toEqual([{ at: 'choice', outcome: 'refused' }, 'tab'])
    expect(isSaved(stored(tab), 'step', 'a')).toBe(true)
  })

  test('What happens by itself tells of no trouble', () => {
    const { tab, actions, state } = openTab()
    tab.full = true
    actions.visit('a', false)
    actions.openQuestion('q06')
    expect(state().trouble).toBeNull()
    actions.toggleSaved('step', 'a')
    expect(state().trouble?.outcome).toBe('refused')
  })

  test('A storage that has room again takes all that it missed', () => {
    const { tab, actions } = openTab()
    tab.full = true
    actions.toggleSaved('step', 'a')
    tab.full = false
    actions.toggleSaved('step', 'b')
    expect(stored(tab).saved.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

test('C11: What a newer guide wrote is not written over, and the reader is told', () => {
  const text = JSON.stringify({ version: version + 1, kept: {} })
  const device = new MemoryStorage()
  device.setItem(key, text)
  const { actions, state } = openTab({ device })
  actions.toggleSaved('step', 'a')
  expect(state().trouble).toEqual({ at: 'save:step:a', outcome: 'newer' })
  expect(isSaved(state().kept, 'step', 'a')).toBe(true)
  expect(device.getItem(key)).toBe(text)
})

test('C3: A step taken back stays so after its end is seen again and after a reload', () => {
  const { tab, actions } = openTab()
  actions.reachEnd('a')
  actions.toggleExplored('a')
  actions.reachEnd('a')
  const again = openTab({ tab })
  again.actions.reachEnd('a')
  expect(isExplored(again.state().kept, 'a')).toBe(false)
})

test('C10: What is kept is JSON with ids in plain text and a numeric version', () => {
  const { tab, actions } = openTab()
  actions.visit('hormones', false)
  actions.moveTo('hormones', 'in-the-moment')
  actions.openQuestion('q06')
  actions.toggleSaved('line', 'us-rainn')
  expect(JSON.parse(tab.getItem(key) ?? '')).toEqual({
    version: expect.any(Number),
    kept: {
      explored: {},
      seen: { hormones: evening },
      opened: { q06: evening },
      saved: [{ kind: 'line', id: 'us-rainn', at: evening }],
      place: { section: 'hormones', block: 'in-the-moment', at: evening },
      notes: {},
      asked: true,
      eraseOnLeave: false,
      display: {},
    },
  })
})

test('What happens a second time and changes nothing is not written', () => {
  const { tab, actions } = openTab()
  actions.openQuestion('q06')
  actions.reachEnd('a')
  tab.clear()
  actions.openQuestion('q06')
  actions.reachEnd('a')
  expect(tab.length).toBe(0)
})

describe('C9: Under "Keep nothing"', () => {
  test('neither storage holds a key, and what the reader does stays on screen', () => {
    const { device, tab, actions, state } = openTab()
    actions.toggleSaved('step', 'a')
    actions.choose('nothing')
    actions.visit('b', false)
    actions.moveTo('b', 'half-way')
    actions.reachEnd('b')
    actions.openQuestion('q06')
    actions.toggleExplored('c')
    actions.toggleSaved('term', 'oxytocin')
    expect([device.length, tab.length]).toEqual([0, 0])
    expect(isSaved(state().kept, 'term', 'oxytocin')).toBe(true)
  })

  test('a page that begins so after a reload writes nothing', () => {
    const { device, tab, actions, state } = openTab({ nothing: true })
    actions.visit('a', false)
    actions.toggleSaved('step', 'a')
    expect([state().keep, device.length, tab.length]).toEqual(['nothing', 0, 0])
  })
})

describe('Decision 8: "Keep your place?"', () => {
  test('is not offered for a visit or an opened question', () => {
    const { actions, state } = openTab()
    actions.visit('a', false)
    actions.moveTo('a', 'half-way')
    actions.openQuestion('q06')
    expect(state().offer).toBeNull()
  })

  test('C8: is offered after the control of the first thing worth keeping', () => {
    const saving = openTab()
    saving.actions.toggleSaved('question', 'q06')
    const marking = openTab()
    marking.actions.toggleExplored('a')
    const reading = openTab()
    reading.actions.reachEnd('a')
    expect([saving, marking, reading].map(({ state }) => state().offer)).toEqual([
      'save:question:q06',
      'explored:a',
      'explored:a',
    ])
  })

  test('stays at that control while more is saved on the page', () => {
    const { actions, state } = openTab()
    actions.toggleSaved('question', 'q06')
    actions.toggleSaved('question', 'q07')
    expect(state().offer).toBe('save:question:q06')
  })

  test('is offered once: not on the next page, and not after a reload', () => {
    const { tab, actions, state } = openTab()
    actions.toggleSaved('question', 'q06')
    actions.turnPage()
    expect(state().offer).toBeNull()
    actions.reachEnd('a')
    expect(state().offer).toBeNull()
    const again = openTab({ tab })
    again.actions.toggleSaved('step', 'b')
    expect(again.state().offer).toBeNull()
  })

  test('is not offered to a reader who chose before anything was worth keeping', () => {
    const { actions, state } = openTab()
    actions.choose('tab')
    actions.toggleSaved('step', 'a')
    expect(state().offer).toBeNull()
  })
})

test('A country that was picked is written nowhere', () => {
  const { device, tab, actions, state } = openTab()
  actions.pickCountry('GB')
  expect([state().country, device.length, tab.length]).toEqual(['GB', 0, 0])
})
