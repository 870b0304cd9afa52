// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { nothingKept, toggleSaved, type Kept } from '../../src/guide/kept.ts'
import { keeperOf } from '../../src/store/keeper.ts'
import { save } from '../../src/store/saved.ts'
import { browserStorage } from '../support/storage.ts'

const saving = (id: string): Kept => toggleSaved(nothingKept, 'step', id, 1)
/** A keeper, and what it makes of a device on which there is no key now. */
function keeper() {
  const browser = browserStorage()
  const hands = keeperOf(browser.boxes, {})
  const missing = () => {
    browser.device.clear()
    return hands.pull('device', saving('mine'))
  }
  return { ...browser, hands, missing }
}
const gone = { kept: nothingKept, erased: true }
const stays = { kept: saving('mine'), erased: false }

describe('Decision 7: A key that is missing on the device is an erase', () => {
  test('where it was there when the visit began', () => {
    const { hands, boxes, missing } = keeper()
    boxes.device.write(save(nothingKept))
    hands.begin(false)
    expect(missing()).toEqual(gone)
  })

  test('where this tab wrote it', () => {
    const { hands, missing } = keeper()
    hands.push('device', saving('mine'))
    expect(missing()).toEqual(gone)
  })

  test('where the reader chose the device', () => {
    const { hands, missing } = keeper()
    hands.move('device', saving('mine'))
    expect(missing()).toEqual(gone)
  })
})

describe('Decision 7: A key that is missing on the device is no erase', () => {
  test('where it never was there', () => {
    const { hands, missing } = keeper()
    expect(missing()).toEqual(stays)
    hands.begin(true)
    expect(missing()).toEqual(stays)
  })

  test('where this tab wrote for itself alone', () => {
    const { hands, missing } = keeper()
    hands.push('tab', saving('mine'))
    expect(missing()).toEqual(stays)
  })

  test('where the device refused to take it', () => {
    const { hands, device, missing } = keeper()
    device.full = true
    expect(hands.push('device', saving('mine'))).toBe('refused')
    expect(missing()).toEqual(stays)
  })

  test('where the reader chose another place, or erased it here', () => {
    for (const act of ['tab', 'nothing', 'erase'] as const) {
      const { hands, missing } = keeper()
      hands.push('device', saving('mine'))
      if (act === 'erase') hands.erase()
      else hands.move(act, saving('mine'))
      expect(missing(), act).toEqual(stays)
    }
  })
})

test('After an erase nothing that a full device could not take is joined with what is written anew', () => {
  const { hands, device, boxes } = keeper()
  device.full = true
  hands.push('device', saving('mine'))
  device.full = false
  hands.erase()
  boxes.device.write(save(saving('theirs')))
  expect(hands.pull('device', saving('mine')).kept).toEqual(saving('theirs'))
})
