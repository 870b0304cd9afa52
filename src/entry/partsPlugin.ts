import type { Plugin } from 'vite'

/** A part that is asked for where it is needed, as a bundle writes it. */
const asked = /\bimport\((?=[`'"]\.\/)/g
const again = 'const importAgain=part=>import(part).catch(()=>import(`${part}?${Date.now()}`));'

/**
 * A part that did not come once, in a tunnel say, is refused by most browsers for as long as the page is open: they do
 * not ask for that address again (https://github.com/whatwg/html/issues/6768). Under another one they do.
 *
 * What Vite would send along to fetch the parts of a part is left out: a page names them all (`entry/pageAssets.ts`).
 */
export function partsPlugin(): Plugin {
  return {
    name: 'afterwards:parts',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    // What is written below is in no name that was reckoned from the code: two contents must never share one.
    augmentChunkHash: () => again,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk' || part.code.search(asked) < 0) continue
          part.code = again + part.code.replaceAll(asked, 'importAgain(')
        }
      },
    },
  }
}
