// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isSaved, nothingKept, type Kept } from '../../src/guide/kept.ts'
import { noteOn } from '../../src/guide/notes.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { load, version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { clockAt, evening } from '../support/clock.ts'
import { browserStorage, MemoryStorage } from '../support/storage.ts'

/** One tab of a browser. */
function openTab({ device = new MemoryStorage(), tab = new MemoryStorage(), nothing = false } = {}) {
  const clock = clockAt(evening)
  const store = createGuideStore({ keeper: keeperOf(browserStorage(device, tab).boxes, {}), now: clock.now })
  store.begin(nothing)
  return { store, device, tab, clock, state: store.getState, actions: store.getState() }
}
const stored = (storage: MemoryStorage): Kept => load(storage.getItem(key), {}).kept
const texts = (kept: Kept): string[] => (kept.notes['a'] ?? []).map(({ text }) => text)

describe('A note', () => {
  test('that the browser refuses to keep says so at its field, and stays on screen', () => {
    const { tab, actions, state } = openTab()
    tab.full = true
    actions.writeNote('a', 'What I felt')
    expect(state().trouble).toEqual({ at: 'note:a', outcome: 'refused' })
    expect(noteOn(state().kept.notes, 'a')).toBe('What I felt')
  })

  test('is kept at once, as typed, and is there after a reload', () => {
    const { tab, actions } = openTab()
    actions.writeNote('a', ' <b>What I felt</b>\n')
    expect(stored(tab).notes).toEqual({ a: [{ text: ' <b>What I felt</b>\n', at: evening }] })
    expect(noteOn(openTab({ tab }).state().kept.notes, 'a')).toBe(' <b>What I felt</b>\n')
  })

  test('C8: offers "Keep your place?" after its field, the first time', () => {
    const { actions, state } = openTab()
    actions.writeNote('a', 'What I felt')
    expect(state().offer).toBe('note:a')
    actions.turnPage()
    actions.writeNote('b', 'More')
    expect(state().offer).toBeNull()
  })

  test('that stays the same is not written again', () => {
    const { tab, clock, actions } = openTab()
    actions.writeNote('a', 'What I felt')
    const before = tab.getItem(key)
    clock.tick()
    actions.writeNote('a', 'What I felt')
    expect(tab.getItem(key)).toBe(before)
    tab.clear()
    actions.writeNote('b', '')
    expect(tab.length).toBe(0)
  })

  test('that is deleted is gone from what is stored, and can be brought back', () => {
    const { tab, actions } = openTab()
    actions.writeNote('a', 'What I felt')
    actions.writeNote('b', 'Another')
    actions.removeNote('a', 'What I felt')
    expect(stored(tab).notes).toEqual({ b: [{ text: 'Another', at: evening }] })
    actions.putNoteBack('a', 0, { text: 'What I felt', at: 5 })
    expect(stored(tab).notes['a']).toEqual([{ text: 'What I felt', at: 5 }])
  })

  test('C9: under "Keep nothing" is written nowhere', () => {
    const { device, tab, actions, state } = openTab({ nothing: true })
    actions.writeNote('a', 'What I felt')
    expect([device.length, tab.length, noteOn(state().kept.notes, 'a')]).toEqual([0, 0, 'What I felt'])
  })

  test('moves to the device with everything else, and leaves the tab', () => {
    const { device, tab, actions } = openTab()
    actions.writeNote('a', 'What I felt')
    actions.choose('device')
    expect([texts(stored(device)), tab.length]).toEqual([['What I felt'], 0])
  })

  test('of this tab and one on the device stand both, where the reader then chooses the device', () => {
    const one = openTab()
    const two = openTab({ device: one.device })
    one.actions.choose('device')
    one.actions.writeNote('a', 'On the device')
    two.actions.writeNote('a', 'In the tab')
    two.actions.choose('device')
    expect(texts(stored(one.device)).toSorted()).toEqual(['In the tab', 'On the device'])
  })
})

describe('A copy that is restored', () => {
  const copy: Kept = { ...nothingKept, notes: { a: [{ text: 'From the copy', at: evening - 5 }] }, opened: { q06: 5 } }

  test('is added to what is here, and written at once', () => {
    const { tab, actions, state } = openTab()
    actions.toggleSaved('step', 'a')
    actions.writeNote('a', 'Mine')
    actions.restore(copy)
    expect(texts(stored(tab))).toEqual(['Mine', 'From the copy'])
    expect([isSaved(stored(tab), 'step', 'a'), stored(tab).opened]).toEqual([true, { q06: 5 }])
    expect(state().kept).toEqual(stored(tab))
  })

  test('twice adds nothing the second time', () => {
    const { tab, actions } = openTab()
    actions.restore(copy)
    const once = tab.getItem(key)
    actions.restore(copy)
    expect(tab.getItem(key)).toBe(once)
  })

  test('C11: that the browser refuses to keep is known not to be kept, and is here until the page is closed', () => {
    const { tab, actions, state } = openTab()
    tab.full = true
    actions.toggleSaved('step', 'a')
    actions.restore(copy)
    expect(state().unkept).toBe('refused')
    expect(texts(state().kept)).toEqual(['From the copy'])
    tab.full = false
    actions.restore({ ...copy, opened: { q07: 5 } })
    expect([state().unkept, stored(tab).opened]).toEqual([false, { q06: 5, q07: 5 }])
  })

  test('C11: is known not to be kept where a newer guide wrote what is here, and that stays as it was', () => {
    const device = new MemoryStorage()
    const text = JSON.stringify({ version: version + 1, kept: {} })
    device.setItem(key, text)
    const { actions, state } = openTab({ device })
    actions.restore(copy)
    expect([state().unkept, device.getItem(key)]).toEqual(['newer', text])
  })

  test('is written after an erase too, since the reader asked for it', () => {
    const { tab, actions } = openTab()
    actions.erase()
    actions.restore(copy)
    expect(texts(stored(tab))).toEqual(['From the copy'])
  })
})

describe('"Erase when I leave"', () => {
  test('is kept where everything is kept, and can be taken back', () => {
    const { device, actions } = openTab()
    actions.choose('device')
    actions.eraseOnLeave(true)
    expect(stored(device).eraseOnLeave).toBe(true)
    actions.eraseOnLeave(false)
    expect(stored(device).eraseOnLeave).toBe(false)
  })

  test('C11: stays as it was where the browser refuses, since leaving goes by what is stored', () => {
    const { device, actions, state } = openTab()
    actions.choose('device')
    for (const wish of [true, false]) {
      device.full = true
      actions.eraseOnLeave(wish)
      expect([state().kept.eraseOnLeave, stored(device).eraseOnLeave]).toEqual([!wish, !wish])
      expect(state().unkept).toBe(false)
      device.full = false
      actions.eraseOnLeave(wish)
      expect([state().kept.eraseOnLeave, stored(device).eraseOnLeave]).toEqual([wish, wish])
    }
  })

  test('that was refused is not done by itself when another tab has written', () => {
    const { device, actions, state } = openTab()
    actions.choose('device')
    device.full = true
    actions.eraseOnLeave(true)
    device.full = false
    actions.refresh()
    expect([state().kept.eraseOnLeave, stored(device).eraseOnLeave]).toEqual([false, false])
  })

  test('is not on before the reader asked for it', () => {
    const { device, actions } = openTab()
    actions.choose('device')
    actions.toggleSaved('step', 'a')
    expect(stored(device).eraseOnLeave).toBe(false)
  })
})
