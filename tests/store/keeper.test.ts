// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isEmpty, isSaved, nothingKept, toggleSaved, type Kept } from '../../src/guide/kept.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { save, version } from '../../src/store/saved.ts'
import { key } from '../../src/store/storage.ts'
import { browserStorage, MemoryStorage, refused } from '../support/storage.ts'

const saving = (...ids: string[]): Kept =>
  ids.reduce((kept, id, index) => toggleSaved(kept, 'step', id, index), nothingKept)
const ids = (kept: Kept): string[] => kept.saved.map(({ id }) => id)
const newerText = JSON.stringify({ version: version + 1, kept: { ...saving('a'), dreams: ['new'] } })
/** One tab on a device that others may share, where things are kept on the device. */
const onDevice = (device = new MemoryStorage()) => {
  const browser = browserStorage(device)
  if (!device.items.has(key)) browser.boxes.device.write(save(nothingKept))
  const keeper = keeperOf(browser.boxes, {})
  keeper.begin(false)
  return { ...browser, keeper }
}

describe('A visit begins', () => {
  test('with nothing, in this tab, where both storages are refused', () => {
    const keeper = keeperOf({ device: refused(), tab: refused() }, {})
    expect(keeper.begin(false)).toEqual({ keep: 'tab', kept: nothingKept })
  })

  test('with what this tab kept, where the device holds nothing', () => {
    const { boxes } = browserStorage()
    boxes.tab.write(save(saving('a')))
    expect(keeperOf(boxes, {}).begin(false)).toEqual({ keep: 'tab', kept: saving('a') })
  })

  test('with what the device kept, in a tab that kept something too', () => {
    const { boxes } = browserStorage()
    boxes.tab.write(save(saving('a')))
    boxes.device.write(save(saving('b')))
    expect(keeperOf(boxes, {}).begin(false)).toEqual({ keep: 'device', kept: saving('b') })
  })

  test('with nothing, where the reader chose so before a reload', () => {
    const { boxes } = browserStorage()
    boxes.device.write(save(saving('b')))
    const { keep, kept } = keeperOf(boxes, {}).begin(true)
    expect([keep, isEmpty(kept)]).toEqual(['nothing', true])
  })

  test('with the heir of a step that is retired', () => {
    const { boxes } = browserStorage()
    boxes.tab.write(save(saving('old')))
    expect(ids(keeperOf(boxes, { old: 'heir' }).begin(false).kept)).toEqual(['heir'])
  })
})

describe('Each choice writes in one place', () => {
  test.each([
    ['device', [true, false]],
    ['tab', [false, true]],
    ['nothing', [false, false]],
  ] as const)('and "%s" leaves nothing behind in the other', (keep, [device, tab]) => {
    const browser = browserStorage()
    browser.boxes.device.write(save(saving('old')))
    browser.boxes.tab.write(save(saving('old')))
    const keeper = keeperOf(browser.boxes, {})
    keeper.begin(false)
    expect(keeper.move(keep, saving('a'))).toBe('kept')
    expect([browser.device.items.has(key), browser.tab.items.has(key)]).toEqual([device, tab])
    expect([...browser.device.items.values(), ...browser.tab.items.values()].join()).not.toContain('old')
  })

  test('and a choice that is refused removes nothing', () => {
    const browser = browserStorage()
    browser.boxes.tab.write(save(saving('a')))
    browser.device.full = true
    const keeper = keeperOf(browser.boxes, {})
    expect(keeper.move('device', saving('a'))).toBe('refused')
    expect(browser.tab.items.get(key)).toBe(save(saving('a')))
  })

  test('and "Only this tab" with nothing to keep writes nothing', () => {
    const browser = browserStorage()
    expect(keeperOf(browser.boxes, {}).move('tab', { ...nothingKept, asked: true })).toBe('kept')
    expect(browser.tab.length).toBe(0)
  })
})

test.each([
  ['a theme', { display: { theme: 'dark' } }],
  ['the wish to erase on leaving', { eraseOnLeave: true }],
] as const)('What was set alone, as %s, goes along from the device to the tab', (_what, set) => {
  const { keeper, device, tab } = onDevice()
  const kept = { ...nothingKept, asked: true, ...set }
  keeper.push('device', kept)
  expect(keeper.move('tab', kept)).toBe('kept')
  expect([device.length, tab.items.get(key)]).toEqual([0, save(kept)])
})

test('C9: Under "Keep nothing" nothing is written', () => {
  const { boxes, device, tab } = browserStorage()
  expect(keeperOf(boxes, {}).push('nothing', saving('a'))).toBe('kept')
  expect([device.length, tab.length]).toEqual([0, 0])
})

test('C9: Once the reader has left nothing is written any more', () => {
  const { keeper, device, tab } = onDevice()
  device.clear()
  keeper.stop()
  keeper.push('device', saving('a'))
  keeper.push('tab', saving('a'))
  expect([device.length, tab.length]).toEqual([0, 0])
})

test('S9: What was erased in another tab is gone in this one, and is said once', () => {
  const { keeper, device } = onDevice()
  keeper.push('device', saving('a'))
  device.removeItem(key)
  expect(keeper.pull('device', saving('a'))).toEqual({ kept: nothingKept, erased: true })
  expect(keeper.pull('device', nothingKept).erased).toBe(false)
})

test('An empty device is no erase to a tab that keeps things for itself', () => {
  const { boxes } = browserStorage()
  const keeper = keeperOf(boxes, {})
  keeper.begin(false)
  expect(keeper.pull('tab', saving('a'))).toEqual({ kept: saving('a'), erased: false })
})

test('S9: A tab looks at the device before it goes on, and takes what another one wrote or removed', () => {
  const { keeper, device } = onDevice()
  keeper.push('device', saving('a', 'b'))
  onDevice(device).keeper.push('device', saving('b', 'c'))
  expect(ids(keeper.pull('device', saving('a', 'b')).kept)).toEqual(['b', 'c'])
})

test('A device that refused and then has room takes what it missed', () => {
  const { keeper, device } = onDevice()
  device.full = true
  expect(keeper.push('device', saving('a'))).toBe('refused')
  const { kept } = keeper.pull('device', saving('a'))
  expect(ids(kept)).toEqual(['a'])
  device.full = false
  expect(keeper.push('device', kept)).toBe('kept')
  expect(device.items.get(key)).toBe(save(saving('a')))
})

test('What a full device could not take is joined with what another tab wrote, not put in its place', () => {
  const { keeper, device } = onDevice()
  device.full = true
  keeper.push('device', saving('a'))
  device.full = false
  onDevice(device).keeper.push('device', toggleSaved(nothingKept, 'step', 'b', 5))
  const { kept } = keeper.pull('device', saving('a'))
  expect(ids(kept)).toEqual(['a', 'b'])
})

test('What was removed elsewhere does not come back once the device had room again', () => {
  const { keeper, device } = onDevice()
  device.full = true
  keeper.push('device', saving('a'))
  device.full = false
  keeper.push('device', saving('a'))
  onDevice(device).keeper.push('device', nothingKept)
  expect(isSaved(keeper.pull('device', saving('a')).kept, 'step', 'a')).toBe(false)
})

test('What is given up where it is refused is not missed: what another tab removed stays removed', () => {
  const { keeper, device } = onDevice()
  keeper.push('device', saving('a'))
  device.full = true
  expect(keeper.push('device', saving('a', 'b'), true)).toBe('refused')
  device.full = false
  onDevice(device).keeper.push('device', nothingKept)
  expect(keeper.pull('device', saving('a')).kept).toEqual(nothingKept)
})

describe('What a newer guide wrote', () => {
  test('is read, and never written over', () => {
    const device = new MemoryStorage()
    device.setItem(key, newerText)
    const keeper = keeperOf(browserStorage(device).boxes, {})
    expect(ids(keeper.begin(false).kept)).toEqual(['a'])
    expect(keeper.push('device', saving('b'))).toBe('newer')
    expect(device.items.get(key)).toBe(newerText)
  })

  test('while this tab was asleep is not written over either', () => {
    const { keeper, device } = onDevice()
    device.setItem(key, newerText)
    keeper.pull('device', nothingKept)
    expect(keeper.push('device', saving('b'))).toBe('newer')
    expect(device.items.get(key)).toBe(newerText)
  })

  test('in this tab is not written over', () => {
    const { boxes, tab } = browserStorage()
    tab.setItem(key, newerText)
    const keeper = keeperOf(boxes, {})
    keeper.begin(false)
    expect(keeper.push('tab', saving('b'))).toBe('newer')
    expect(tab.items.get(key)).toBe(newerText)
  })

  test('goes where the reader says "Keep nothing" (C9)', () => {
    const device = new MemoryStorage()
    device.setItem(key, newerText)
    const keeper = keeperOf(browserStorage(device).boxes, {})
    keeper.begin(false)
    expect(keeper.move('nothing', saving('a'))).toBe('kept')
    expect(device.length).toBe(0)
  })
})
