import type { Plugin, Rollup } from 'vite'

/** A part that is asked for where it is needed, as a bundle writes it. */
const asked = /\bimport\((?=[`'"]\.\/)/g
/** What Vite puts around it, for the parts of a part. */
const around = [
  /[\w$]+\(\(\)=>(?<asks>import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\]\)/g,
  // Only where what it hands on has the names that the part gives.
  /[\w$]+\(async\(\)=>\{let(\{[^}]*\})=await (?<asks>import\(`[^`]+`\));return\1\},\[\]\)/g,
]
const again = 'const importAgain=part=>import(part).catch(()=>import(`${part}?${Date.now()}`));'

/**
 * A part that did not come once, in a tunnel say, is refused by most browsers for as long as the page is open: they do
 * not ask for that address again (https://github.com/whatwg/html/issues/6768). Under another one they do.
 *
 * Parts that need each other in a circle are refused: which of them runs first would hang on the page, and where it is the
 * wrong one nothing answers.
 *
 * What Vite would send along to fetch the parts of a part is left out, and what it writes around each for that: a page
 * names them all (`entry/pageAssets.ts`).
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
        const circle = circleIn(bundle)
        if (circle) {
          this.error(
            `These parts need each other: ${circle.join(' > ')}. Put what they share into one of the groups of entry/chunks.ts.`,
          )
        }
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk' || part.code.search(asked) < 0) continue
          const bare = around.reduce((code, wrap) => code.replaceAll(wrap, '$<asks>'), part.code)
          part.code = again + bare.replaceAll(asked, 'importAgain(')
        }
      },
    },
  }
}

/** The names of parts of which each needs the next, and the last is the first. */
function circleIn(bundle: Rollup.OutputBundle): string[] | undefined {
  const whole = new Set<string>()
  const circleFrom = (name: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    const part = bundle[name]
    if (part?.type !== 'chunk' || whole.has(name)) return undefined
    for (const needed of part.imports) {
      const circle = circleFrom(needed, [...way, name])
      if (circle) return circle
    }
    whole.add(name)
    return undefined
  }
  for (const name of Object.keys(bundle)) {
    const circle = circleFrom(name, [])
    if (circle) return circle
  }
  return undefined
}
