import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { readLanguages, readWords } from '../content/compile/read.ts'
import { wordsFolder } from './languages.ts'

const { resolve } = createRequire(import.meta.url)

/** The two faces, as shipped, and the ranges of weight and optical size that the product uses. */
const faces = {
  fraunces: {
    file: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 24, max: 144 }, SOFT: 0, WONK: 0 },
  },
  atkinson: {
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
}

/** Cuts the faces to the letters that the words use, and serves them as `@fonts/...`. Cut again only when that changes. */
export function fontsPlugin(root: string): Plugin {
  return {
    name: 'afterwards:fonts',
    async config() {
      const letters = lettersIn(root)
      const cut = createHash('sha256')
        .update(JSON.stringify(faces) + letters)
        .digest('hex')
        .slice(0, 12)
      const folder = join(root, 'node_modules/.cache/afterwards', cut)
      mkdirSync(folder, { recursive: true })
      for (const [name, { file, axes }] of Object.entries(faces)) {
        const target = join(folder, `${name}.woff2`)
        if (existsSync(target)) continue
        writeFileSync(
          target,
          await subsetFont(readFileSync(resolve(file)), letters, { targetFormat: 'woff2', variationAxes: axes }),
        )
      }
      return { resolve: { alias: { '@fonts': folder } } }
    },
  }
}

/** Printable ASCII, and whatever else stands in the words. */
function lettersIn(root: string): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  const folder = wordsFolder(root)
  const languages = readLanguages(folder)
  const written = JSON.stringify([languages, ...languages.map(({ id }) => readWords(folder, id))])
  return [...new Set(Array.from(`${ascii.join('')}${written}\u2018\u2019\u201c\u201d\u2026\u00b7`))].toSorted().join('')
}
