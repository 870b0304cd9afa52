import { join } from 'node:path'
import type { Rollup } from 'vite'

type Groups = Extract<NonNullable<Rollup.OutputOptions['codeSplitting']>, object>['groups']
type Graph = { getModuleInfo: (id: string) => Rollup.ModuleInfo | null }

/** What draws every page, and the page that is read most. */
const doors = ['src/entry/browser.tsx', 'src/pages/SectionPage.tsx']

/**
 * Which modules make a script together. What others wrote changes seldom: it stays in a reader's cache when our own code
 * changes. What every page shares is one file: a dozen small ones compress worse, name each other, and ask more often.
 */
export function groupsIn(root: string): NonNullable<Groups> {
  return [
    // Where the build keeps its own, as the cut faces, a name begins with a dot.
    { name: 'vendor', test: /node_modules\/(?!\.)|^\0(facade:|rolldown)|vite\/preload-helper/, priority: 3 },
    // On its own, so that it can be evaluated when the browser has time: as one task it would hold a slow phone.
    {
      name: 'vendor-dom',
      test: /node_modules\/(react-dom\/(client|cjs\/react-dom-client)\.|scheduler\/)/,
      priority: 4,
    },
    // The exit comes first and waits for nothing but this.
    { name: (id, graph) => (isNeeded(id, graph, root, ['src/entry/first.ts']) ? 'first' : null), priority: 2 },
    // Words apart from code: each changes without the other.
    { name: 'words', test: /src\/content\/(ui|guide)\.json$/, priority: 3 },
    // Lines of the drawings and the signs: no code, and they change seldom.
    { name: 'drawings', test: /src\/components\/(Drawing\/drawings|Icon\/icons|Scene\/lines)\.ts$/, priority: 3 },
    // Two components with one stylesheet. By itself it would be a script with nothing in it, and asked for.
    { name: 'Choices', test: /src\/components\/Choices\//, priority: 1 },
    // What few pages have comes with them alone.
    { name: (id, graph) => (isNeeded(id, graph, root, doors) ? 'browser' : null), priority: 1 },
  ]
}

/** What others wrote, and the words that one page has alone: these are modules of their own, which `load.ts` hands on. */
const apart = /node_modules\/(?!\.)|^\0|\.json\?(?!here)/

/** Whether one of these modules cannot run without this one. */
function isNeeded(id: string, graph: Graph, root: string, by: readonly string[]): boolean {
  const seen = new Set<string>()
  const reaches = (from: string): boolean => {
    if (from === id) return true
    if (seen.has(from) || apart.test(from)) return false
    seen.add(from)
    return (graph.getModuleInfo(from)?.importedIds ?? []).some(reaches)
  }
  return !apart.test(id) && by.some((door) => reaches(join(root, door)))
}
