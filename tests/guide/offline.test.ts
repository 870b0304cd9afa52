import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileAt, isWhole, type Offline } from '../../src/guide/offline.ts'
import { afterNews, type OfflineNews } from '../../src/guide/offlineNews.ts'

const all: readonly OfflineNews[] = [
  'asked',
  'made',
  'fault',
  'broken',
  'newer',
  'taken',
  'removing',
  'gone',
  'left',
  'wanted',
]
const heard = (...news: OfflineNews[]): Offline => news.reduce<Offline>(afterNews, 'none')

describe('What a reader is told of the copy', () => {
  test('S7: Nothing is said of a copy that nobody asked for, whatever a worker says', () => {
    const unasked = all.filter((news) => news !== 'asked' && news !== 'left')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...unasked)), (news) => {
        expect(heard(...news)).toBe('none')
      }),
    )
  })

  test('It is ready only after it was asked for and made, and never after it was removed', () => {
    expect(heard('asked')).toBe('making')
    expect(heard('asked', 'made')).toBe('ready')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), (news) => {
        if (!isWhole(heard(...news))) return
        const asked = news.lastIndexOf('asked')
        expect(asked).toBeGreaterThanOrEqual(0)
        const removed = news.lastIndexOf('gone')
        if (news.lastIndexOf('removing') >= 0 && removed > news.lastIndexOf('removing'))
          expect(asked).toBeGreaterThan(news.lastIndexOf('removing'))
      }),
    )
  })

  test('A first attempt that fails is told, and can be made again', () => {
    expect(heard('asked', 'fault')).toBe('failed')
    expect(heard('asked', 'fault', 'asked', 'made')).toBe('ready')
  })

  test('S4: A newer one waits, and an update that fails half-way leaves the old one whole', () => {
    expect(heard('asked', 'made', 'newer')).toBe('waiting')
    expect(heard('asked', 'made', 'fault')).toBe('ready')
    expect(heard('asked', 'made', 'newer', 'fault')).toBe('waiting')
    expect(heard('asked', 'made', 'newer', 'taken')).toBe('ready')
  })

  test('A copy that the browser has thinned out is not called whole', () => {
    expect(heard('asked', 'made', 'broken')).toBe('failed')
    expect(heard('asked', 'broken', 'newer')).toBe('waiting')
  })

  test('S7: Removing is said to be done only after it was read back, and what could not be removed is said too', () => {
    expect(heard('asked', 'made', 'removing')).toBe('removing')
    expect(heard('asked', 'made', 'removing', 'gone')).toBe('removed')
    expect(heard('asked', 'made', 'removing', 'left')).toBe('stuck')
    expect(heard('asked', 'removing', 'made', 'fault', 'gone')).toBe('removed')
  })

  test('Where another tab asked for the copy meanwhile, this one says nothing of it', () => {
    expect(heard('asked', 'made', 'removing', 'wanted')).toBe('none')
  })
})

describe('Which file of the copy answers', () => {
  const files = { 'index.html': '', '404.html': '', 'support.html': '', 'guide/hormones.html': '', 'assets/a.js': '' }

  test('an address is answered as a static host would', () => {
    expect(
      ['', 'support', 'guide/hormones', 'guide/hormones/', 'assets/a.js'].map((path) => fileAt(path, files)),
    ).toEqual(['index.html', 'support.html', 'guide/hormones.html', 'guide/hormones.html', 'assets/a.js'])
  })

  test('and what is not there has none: not even names that every object has, or an address that cannot be read', () => {
    const nowhere = ['nowhere', 'guide', 'constructor', '__proto__', 'toString', '%E0%A4%A', 'assets/old.js']
    expect(nowhere.map((path) => fileAt(path, files))).toEqual(nowhere.map(() => undefined))
  })

  test('an address that was written in code is read', () => {
    expect(fileAt('guide%2Fhormones', files)).toBe('guide/hormones.html')
  })
})
