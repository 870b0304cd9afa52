import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/entry/content.ts'
import { fontsPlugin } from './src/entry/fonts.ts'
import { partsPlugin } from './src/entry/partsPlugin.ts'
import { prerenderPlugin } from './src/entry/prerenderPlugin.ts'
import { routerPlugin } from './src/entry/routerPlugin.ts'
import { shippedPlugin } from './src/entry/shippedPlugin.ts'
import { workerPlugin } from './src/entry/workerPlugin.ts'
import { workshopPlugin } from './src/entry/workshopPlugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

/**
 * What others wrote changes seldom: it stays in a reader's cache when our own code changes. What most pages share is
 * one file: a dozen small ones compress worse and ask more often.
 */
const chunks = [
  // Where the build keeps its own, as the cut faces, a name begins with a dot.
  { name: 'vendor', test: /node_modules\/(?!\.)|vite\/preload-helper/, priority: 3 },
  // On its own, so that it can be evaluated when the browser has time: as one task it would hold a slow phone.
  { name: 'vendor-dom', test: /node_modules\/(react-dom\/(client|cjs\/react-dom-client)\.|scheduler\/)/, priority: 4 },
  // The exit comes first and waits for nothing but this.
  {
    name: 'leave',
    test: /src\/(components\/Link\/isFollowed|entry\/(entries|ready|nothing|leaveWords|removeCopy)|guide\/exit|pages\/(hasLeft|loadAgain|carryNothing)|store\/storage)/,
    priority: 2,
  },
  // Words apart from code: each changes without the other.
  { name: 'words', test: /src\/content\/(ui|guide)\.json$/, priority: 2 },
  // Lines of the drawings: no code, and they change seldom.
  { name: 'drawings', test: /src\/components\/Drawing\/drawings\.ts$/, priority: 2 },
  // What a step and most pages are made of. What few pages have comes with them alone.
  {
    name: 'parts',
    test: /src\/(components\/(Blocks|Button|CareCard|Drawing|FaqCard|Exit|HashLink|Icon|KeepChoice|Lang|Link|Prose\/(?!Aside|VerdictLabel)|Scene\/(Scene|shape)|Shore|Toggle)|content\/(load|languages)|guide\/(checkinEntry|display|kept|notes|offline|order|paths|progress|shore|support|tenths|words|original)\.|store\/(?!copy)|pages\/(Boundary|Card|Keeping|MissingPage\.module|Offline|ReadingContext|Reload|Title|ViewContext|atRest|useAhead|useArrival|useHydrated|useLaidOut|useParts|whenSeen)\.)/,
    priority: 1,
  },
]

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    contentPlugin(root),
    fontsPlugin(root),
    react(),
    prerenderPlugin(root),
    routerPlugin(),
    shippedPlugin(root),
    workerPlugin(root),
    workshopPlugin(),
    partsPlugin(),
  ],
  css: { modules: { generateScopedName: '_[hash:base64:4]' } },
  build: {
    assetsInlineLimit: 0,
    // A page names its scripts and its styles itself.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    reportCompressedSize: false,
    rollupOptions: {
      // Most of a build is ours, and meant to be: the pages are drawn there, and nobody waits for it.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: chunks, includeDependenciesRecursively: false } },
    },
  },
  preview: { port: 4173, strictPort: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/{content,guide,store,components,pages,rules}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
