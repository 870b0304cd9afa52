// @vitest-environment node
import { expect, test } from 'vitest'
import { boxIn, key } from '../../src/store/storage.ts'
import { MemoryStorage, refused } from '../support/storage.ts'

/** A storage that is there but breaks at each touch. */
const broken = (): Storage => {
  const fail = (): never => {
    throw new DOMException('broken', 'InvalidStateError')
  }
  return { length: 0, clear: fail, getItem: fail, key: fail, removeItem: fail, setItem: fail }
}

test('S1: A browser that refuses even to look at its storage is an ordinary answer', () => {
  const box = refused()
  expect(box.read()).toBeNull()
  expect(box.write('text')).toBe(false)
  expect(() => box.clear()).not.toThrow()
})

test('S1: A storage that breaks at each touch is an ordinary answer', () => {
  const box = boxIn(broken)
  expect(box.read()).toBeNull()
  expect(box.write('text')).toBe(false)
  expect(() => box.clear()).not.toThrow()
})

test('S1: A full storage says that nothing was written, and what it held stays', () => {
  const storage = new MemoryStorage()
  const box = boxIn(() => storage)
  expect(box.write('old')).toBe(true)
  storage.full = true
  expect(box.write('new')).toBe(false)
  expect(box.read()).toBe('old')
})

test('A storage that is found again after a refusal is used', () => {
  const storage = new MemoryStorage()
  let allowed = false
  const box = boxIn(() => (allowed ? storage : broken()))
  expect(box.write('text')).toBe(false)
  allowed = true
  expect(box.write('text')).toBe(true)
  expect(box.read()).toBe('text')
})

test('Clearing removes the key itself and leaves what is not ours', () => {
  const storage = new MemoryStorage()
  storage.setItem('other', 'theirs')
  const box = boxIn(() => storage)
  box.write('text')
  box.clear()
  expect([...storage.items]).toEqual([['other', 'theirs']])
})

test('C1: The one key in the storage says nothing of what the guide is about', () => {
  expect(key).toBe('afterwards')
})
