// @vitest-environment node
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { firstPaint } from '../../src/entry/firstPaint.ts'
import { nothingKept } from '../../src/guide/kept.ts'
import { createGuideStore } from '../../src/store/guideStore.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { save } from '../../src/store/saved.ts'
import { evening } from '../support/clock.ts'
import { browserStorage } from '../support/storage.ts'

/** What the inline script puts on the page, where the device or the tab holds a text. */
function firstPaintOf(text: string, box: 'localStorage' | 'sessionStorage' = 'sessionStorage'): object {
  const dataset = {}
  runInNewContext(firstPaint, {
    localStorage: {},
    sessionStorage: {},
    [box]: { afterwards: text },
    document: { documentElement: { dataset } },
    setTimeout: (task: () => void) => late.push(task),
  })
  return dataset
}

const late: (() => void)[] = []

test('A setting is kept where the place is kept, without asking where', () => {
  const { tab, boxes } = browserStorage()
  const store = createGuideStore({ keeper: keeperOf(boxes, {}), now: () => evening })
  store.begin(false)
  store.getState().display('theme', 'dark')
  store.getState().display('night', 'on')
  store.getState().display('theme', null)
  expect(tab.getItem('afterwards')).toContain('"display":{"night":"on"}')
  expect([store.getState().offer, store.getState().kept.asked]).toEqual([null, false])
})

test('A theme that was set on the device is there after a reload too when the reader moves to this tab', () => {
  const { boxes } = browserStorage()
  const open = () => {
    const store = createGuideStore({ keeper: keeperOf(boxes, {}), now: () => evening })
    store.begin(false)
    return store.getState()
  }
  const actions = open()
  actions.choose('device')
  actions.display('theme', 'dark')
  actions.choose('tab')
  const again = open()
  expect([again.keep, again.kept.display]).toEqual(['tab', { theme: 'dark' }])
})

test('C9: Under "Keep nothing" a setting is not stored', () => {
  const { tab, device, boxes } = browserStorage()
  const store = createGuideStore({ keeper: keeperOf(boxes, {}), now: () => evening })
  store.begin(true)
  store.getState().display('theme', 'dark')
  expect(store.getState().kept.display).toEqual({ theme: 'dark' })
  expect([tab.length, device.length]).toEqual([0, 0])
})

test('S10: Before the first paint the page has what was set, from the device or from the tab', () => {
  const kept = { ...nothingKept, display: { theme: 'dark', size: 'largest', night: 'on' } as const }
  for (const box of ['localStorage', 'sessionStorage'] as const)
    expect(firstPaintOf(save(kept), box)).toStrictEqual({ theme: 'dark', size: 'largest', night: 'on', kept: 'some' })
})

test('S10: What was never set stays as the device says', () => {
  // A page turns whatever is put into its dataset into text: even nothing would become a setting.
  expect(Object.keys(firstPaintOf(save(nothingKept)))).toEqual(['kept'])
})

test('S10: It says that something is kept, so that room is left for it, and after five seconds that nothing came', () => {
  const place = { section: 'a', block: null, at: 1 }
  const shown = firstPaintOf(save({ ...nothingKept, place }))
  expect(shown).toEqual({ kept: 'place' })
  late.splice(0).forEach((task) => task())
  expect(shown).toEqual({ kept: 'place', late: '' })
  expect(firstPaintOf(save(nothingKept))).toEqual({ kept: 'some' })
})

test('S10: What is cut, foreign or of a wrong type leaves the page as the device says', () => {
  for (const text of ['', '{"kept":', 'null']) expect(firstPaintOf(text), text).toStrictEqual({})
  for (const text of ['{"kept":{"display":"dark"}}', '{"kept":{"display":{"theme":"<b>","left":"on","size":7}}}'])
    expect(firstPaintOf(text), text).toStrictEqual({ kept: 'some' })
})
