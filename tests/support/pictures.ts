import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How different a colour may be, from 0 to 1, before a pixel counts. */
const threshold = 0.07
/** The share of differing pixels up to which a picture is as it was; and where another Chromium drew it. */
const limits = { same: 0.0002, other: 0.02 }

/** Colours in steps of 16: fewer bytes, and nothing that an eye could name is lost. */
function coarse(file: Buffer): PNG {
  const picture = PNG.sync.read(file)
  const { data } = picture
  for (let at = 0; at < data.length; at += 1) data[at] = at % 4 === 3 ? 255 : (data[at] ?? 0) & 0xf0
  return picture
}

/** The same picture on a sheet of this size. Where it does not reach, the sheet is bare. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({ width, height })
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0)
  return sheet
}

/**
 * Few colours in long runs: a byte for each pixel, and a list of the colours, which takes two thirds of the room. A
 * picture with more colours than such a list can hold is written with the colours themselves.
 */
function bytesOf(picture: PNG): Buffer {
  const { width, height, data } = picture
  const colours = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUInt32BE(pixel * 4) >>> 8
    const index = colours.get(colour) ?? colours.size
    if (index === 256)
      return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 })
    colours.set(colour, index)
    // Each row begins with a byte that says it is not filtered.
    rows[pixel + Math.floor(pixel / width) + 1] = index
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const list = Buffer.alloc(colours.size * 3)
  for (const [colour, index] of colours) list.writeUIntBE(colour, index * 3, 3)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    part('IHDR', head),
    part('PLTE', list),
    part('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    part('IEND', Buffer.alloc(0)),
  ])
}

/** A part of a PNG file: how long it is, its name, what is in it, and a sum to check it by. */
function part(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The share of pixels in which two pictures differ, and a picture of where. */
export function difference(before: PNG, after: PNG): { share: number; drawn: PNG } {
  // Most are as they were to the last byte, and need no look at each pixel.
  if (before.width === after.width && before.data.equals(after.data)) return { share: 0, drawn: after }
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const drawn = new PNG({ width, height })
  const [old, now] = [before, after].map((each) => onSheet(each, width, height).data) as [Buffer, Buffer]
  return { share: pixelmatch(old, now, drawn.data, width, height, { threshold }) / (width * height), drawn }
}

/** The kept pictures, against which new ones are held, or which they replace one by one: others stay as they are. */
export function keptPictures(version: string, renew: boolean, folder = 'tests/pictures/kept') {
  const versionFile = join(folder, 'chromium.txt')
  const major = version.split('.')[0] ?? ''
  const keptMajor = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : major
  const limit = keptMajor === major ? limits.same : limits.other
  const seen = new Set<string>()
  let told: string | undefined
  if (renew) mkdirSync(folder, { recursive: true })
  const left = (wanted: readonly string[]): string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .map((file) => file.replace('.png', ''))
      .filter((name) => !wanted.includes(name))
  return {
    /** Said where another Chromium draws now than the one that drew the kept pictures. */
    note:
      keptMajor === major || renew
        ? undefined
        : `The kept pictures were drawn by Chromium ${keptMajor} and this is ${major}: up to ${limits.other * 100} % of the pixels may differ.`,
    /** What is wrong with this picture, with the files to look at; nothing where it is as it was. */
    judge(name: string, file: Buffer): string | undefined {
      seen.add(name)
      const now = coarse(file)
      const kept = join(folder, `${name}.png`)
      if (renew) {
        writeFileSync(kept, bytesOf(now))
        return undefined
      }
      if (!existsSync(kept)) return `${name}: there is no such picture yet. "npm run pictures" takes it.`
      const before = PNG.sync.read(readFileSync(kept))
      const { share, drawn } = difference(before, now)
      if (share <= limit) return undefined
      told ??= mkdtempSync(join(tmpdir(), 'afterwards-pictures-'))
      const written = (word: string, picture: PNG): string => {
        const target = join(told ?? '', `${name}.${word}.png`)
        writeFileSync(target, bytesOf(picture))
        return target
      }
      return `${name}: ${(share * 100).toFixed(2)} % differ\n  old         ${written('old', before)}\n  new         ${written('new', now)}\n  difference  ${written('difference', drawn)}`
    },
    /** Whether two pictures of today show the same, but for as little as may differ from a kept one. */
    areAlike: (one: Buffer, other: Buffer): boolean => difference(coarse(one), coarse(other)).share <= limits.same,
    /** Kept pictures of what is no longer there. */
    left,
    /** After new ones were taken, of all that is wanted or of a part. Only all of them change who drew them. */
    finish(wanted: readonly string[]): void {
      if (!renew) return
      for (const name of left(wanted)) rmSync(join(folder, `${name}.png`))
      if (wanted.every((name) => seen.has(name))) writeFileSync(versionFile, `${major}\n`)
    },
    bytes: (): number => readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0),
  }
}
