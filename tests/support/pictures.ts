import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const folder = 'tests/pictures/kept'
const versionFile = join(folder, 'chromium.txt')
/** How different a colour may be, from 0 to 1, before a pixel counts. */
const threshold = 0.07
/** The share of differing pixels up to which a picture is as it was; and where another Chromium drew it. */
const limits = { same: 0.0002, other: 0.02 }

/** Colours in steps of 16: fewer bytes, and nothing that an eye could name is lost. */
function coarse(file: Buffer): PNG {
  const picture = PNG.sync.read(file)
  for (const [at, value] of picture.data.entries()) picture.data[at] = at % 4 === 3 ? 255 : value & 0xf0
  return picture
}

/** The same picture on a sheet of this size. Where it does not reach, the sheet is bare. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({ width, height })
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0)
  return sheet
}

/** Few colours in long runs: unfiltered, they take two thirds of the bytes. */
const bytesOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 })

/** The share of pixels in which two pictures differ, and a picture of where. */
export function difference(before: PNG, after: PNG): { share: number; drawn: PNG } {
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const drawn = new PNG({ width, height })
  const [old, now] = [before, after].map((each) => onSheet(each, width, height).data) as [Buffer, Buffer]
  return { share: pixelmatch(old, now, drawn.data, width, height, { threshold }) / (width * height), drawn }
}

/** The kept pictures, against which new ones are held, or which they replace. */
export function keptPictures(version: string, renew: boolean) {
  const major = version.split('.')[0] ?? ''
  const keptMajor = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : major
  const limit = keptMajor === major ? limits.same : limits.other
  const seen = new Set<string>()
  let told: string | undefined
  if (renew) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(versionFile, `${major}\n`)
  }
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
    /** Kept pictures of what is no longer there. */
    left: (): string[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.png'))
        .map((file) => file.replace('.png', ''))
        .filter((name) => !seen.has(name)),
    bytes: (): number => readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0),
  }
}
