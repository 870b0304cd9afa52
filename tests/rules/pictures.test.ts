import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptPictures } from '../support/pictures.ts'

const picture = PNG.sync.write(new PNG({ width: 2, height: 2 }))
const wanted = ['home.phone-light', 'talk.phone-light']
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterwards-kept-'))
  for (const name of [...wanted, 'gone.phone-light']) writeFileSync(join(folder, `${name}.png`), picture)
  writeFileSync(join(folder, 'chromium.txt'), '140\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const renew = (...taken: string[]): { files: string[]; drawnBy: string } => {
  const kept = keptPictures('141.0', true, folder)
  for (const name of taken) kept.judge(name, picture)
  kept.finish(wanted)
  return { files: readdirSync(folder).toSorted(), drawnBy: readFileSync(join(folder, 'chromium.txt'), 'utf8').trim() }
}

test('New pictures of one page leave those of all others, and say nothing of who drew them', () => {
  expect(renew('talk.phone-light')).toEqual({
    files: ['chromium.txt', 'home.phone-light.png', 'talk.phone-light.png'],
    drawnBy: '140',
  })
})

test('New pictures of everything are said to be drawn by this Chromium, and what is gone is gone', () => {
  expect(renew(...wanted)).toEqual({
    files: ['chromium.txt', 'home.phone-light.png', 'talk.phone-light.png'],
    drawnBy: '141',
  })
})

test('Where none is taken none is lost', () => {
  expect(renew().files).toEqual(['chromium.txt', 'home.phone-light.png', 'talk.phone-light.png'])
})
