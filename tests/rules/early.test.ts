import { describe, expect, test } from 'vitest'
import { assetsOf } from '../../src/entry/pageAssets.ts'
import type { Bundle } from '../../src/entry/sheets.ts'

const root = process.cwd().replaceAll('\\', '/')

/** Made of these modules alone, in a chunk each. */
const bundleOf = (...modules: string[]): Bundle =>
  Object.fromEntries(
    modules.map((module, at) => [
      `${at}.js`,
      { type: 'chunk', fileName: `${at}.js`, name: '', isEntry: false, imports: [], moduleIds: [`${root}/${module}`] },
    ]),
  ) as unknown as Bundle
const late = 'node_modules/react-dom/client.js'
const assetsIn = (...modules: string[]) => assetsOf(bundleOf(late, ...modules), new Map(), root, '/', true)

describe('What a page fetches early', () => {
  test('is its own file and its own words', () => {
    const { brought } = assetsIn('src/pages/TalkPage.tsx', 'src/content/talk.json', 'src/pages/CalmPage.tsx')('/talk')
    expect(brought).toEqual(['/1.js', '/2.js', '/0.js'])
  })

  test('A page that nobody named files for stops the build, where it would only have been slow', () => {
    expect(() => assetsIn()('/new-page')).toThrow('/new-page')
  })

  test('So does a file that is in no script: it was renamed, or is misspelt', () => {
    expect(() => assetsIn('src/pages/TalkPage.tsx')('/talk')).toThrow('src/content/talk.json')
  })
})
