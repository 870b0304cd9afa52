// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isExplored, isSaved, nothingKept, toggleSaved, visit, type Kept } from '../../src/guide/kept.ts'
import { noteOn } from '../../src/guide/notes.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load, save } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

/** A tab that keeps things on the device, and another that writes there without having seen what this one did. */
function openTab() {
  const device = new MemoryStorage()
  const clock = clockAt(evening)
  const store = createGuideStore({ keeper: keeperOf(browserStorage(device).boxes, {}), now: clock.now })
  store.begin(false)
  store.getState().choose('device')
  const over = (kept: Kept): void => device.setItem(key, save({ ...kept, asked: true }))
  return { clock, over, actions: store.getState(), state: store.getState, text: () => device.getItem(key) }
}
const theirs = toggleSaved(nothingKept, 'step', 'theirs', evening)

describe('Two tabs that write at once', () => {
  test('lose nothing of either: what was written over is done again', () => {
    const { over, actions, state, text } = openTab()
    actions.toggleSaved('step', 'mine')
    actions.toggleExplored('mine')
    actions.writeNote('mine', 'What I felt')
    actions.openQuestion('q06')
    over(theirs)
    actions.refresh()
    const { kept } = load(text(), {})
    expect([isSaved(kept, 'step', 'mine'), isSaved(kept, 'step', 'theirs')]).toEqual([true, true])
    expect([isExplored(kept, 'mine'), noteOn(kept.notes, 'mine')]).toEqual([true, 'What I felt'])
    expect(Object.keys(kept.opened)).toEqual(['q06'])
    expect(state().kept).toEqual(kept)
  })

  test('do so once, and write nothing where nothing was lost', () => {
    const { over, actions, text } = openTab()
    actions.toggleSaved('step', 'mine')
    actions.refresh()
    over(theirs)
    const before = text()
    actions.refresh()
    expect(text()).toBe(before)
  })

  test('leave the place to the one that moved last', () => {
    const { over, actions, text } = openTab()
    actions.visit('mine', false)
    actions.moveTo('mine', 'half-way')
    over(visit(nothingKept, 'theirs', false, evening))
    actions.refresh()
    expect(load(text(), {}).kept.place?.section).toBe('theirs')
  })
})

test('What another tab took away two seconds later or more is not brought back', () => {
  for (const [later, there] of [
    [1999, true],
    [2000, false],
    [3000, false],
  ] as const) {
    const { clock, over, actions, text } = openTab()
    actions.toggleSaved('step', 'mine')
    clock.tick(later)
    over(nothingKept)
    actions.refresh()
    expect(isSaved(load(text(), {}).kept, 'step', 'mine'), String(later)).toBe(there)
  }
})

test('An older act is not done again because of a newer one', () => {
  const { clock, over, actions, text } = openTab()
  actions.toggleSaved('step', 'old')
  clock.tick(2500)
  actions.toggleSaved('step', 'new')
  over(nothingKept)
  actions.refresh()
  expect(load(text(), {}).kept.saved.map(({ id }) => id)).toEqual(['new'])
})

test('C12: What was erased in another tab a moment ago is not brought back', () => {
  const device = new MemoryStorage()
  const store = createGuideStore({ keeper: keeperOf(browserStorage(device).boxes, {}), now: () => evening })
  store.begin(false)
  store.getState().choose('device')
  store.getState().toggleSaved('step', 'mine')
  device.clear()
  store.getState().refresh()
  store.getState().refresh()
  expect([store.getState().kept, device.length]).toEqual([nothingKept, 0])
})

describe('C12: What was done before an erase in another tab is not done again', () => {
  /** A tab that has just saved something on the device, from which another tab then erased it. */
  function erasedTab() {
    const device = new MemoryStorage()
    const tab = new MemoryStorage()
    const store = createGuideStore({ keeper: keeperOf(browserStorage(device, tab).boxes, {}), now: () => evening })
    store.begin(false)
    store.getState().choose('device')
    store.getState().toggleSaved('step', 'before')
    device.clear()
    const ids = (of: MemoryStorage): string[] => load(of.getItem(key), {}).kept.saved.map(({ id }) => id)
    return { actions: store.getState(), state: store.getState, device: () => ids(device), tab: () => ids(tab) }
  }

  test('where the reader then keeps something new, and only that is kept', () => {
    const { actions, state, tab } = erasedTab()
    actions.toggleSaved('step', 'after')
    actions.refresh()
    expect([state().kept.saved.map(({ id }) => id), tab()]).toEqual([['after'], ['after']])
  })

  test('where the reader reads on, and then keeps something new', () => {
    const { actions, state, tab } = erasedTab()
    actions.visit('b', false)
    actions.refresh()
    expect(state().kept.saved).toEqual([])
    actions.toggleSaved('step', 'after')
    actions.refresh()
    expect(tab()).toEqual(['after'])
  })

  test('where the reader chooses anew where things are kept', () => {
    for (const keep of ['device', 'tab', 'nothing'] as const) {
      const { actions, state, device, tab } = erasedTab()
      actions.choose(keep)
      actions.refresh()
      expect([state().kept.saved, device(), tab()], keep).toEqual([[], [], []])
    }
  })
})
