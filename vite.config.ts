import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { classesPlugin } from './src/entry/classesPlugin.ts'
import { classNamesIn } from './src/entry/classNames.ts'
import { groupsIn } from './src/entry/chunks.ts'
import { contentPlugin } from './src/entry/content.ts'
import { fontsPlugin } from './src/entry/fonts.ts'
import { partsPlugin } from './src/entry/partsPlugin.ts'
import { prerenderPlugin } from './src/entry/prerenderPlugin.ts'
import { reactPlugin } from './src/entry/reactPlugin.ts'
import { routerPlugin } from './src/entry/routerPlugin.ts'
import { shippedPlugin } from './src/entry/shippedPlugin.ts'
import { tersePlugin } from './src/entry/tersePlugin.ts'
import { workerPlugin } from './src/entry/workerPlugin.ts'
import { workshopPlugin } from './src/entry/workshopPlugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    contentPlugin(root),
    fontsPlugin(root),
    classesPlugin(),
    reactPlugin(),
    react(),
    prerenderPlugin(root),
    routerPlugin(),
    shippedPlugin(root),
    workerPlugin(root),
    workshopPlugin(),
    partsPlugin(),
    tersePlugin(),
  ],
  // A name for each key beside the whole would write every word twice.
  json: { namedExports: false },
  css: { modules: { generateScopedName: classNamesIn(root) } },
  build: {
    assetsInlineLimit: 0,
    // A page names its scripts and its styles itself.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    reportCompressedSize: false,
    rollupOptions: {
      // Most of a build is ours, and meant to be: the pages are drawn there, and nobody waits for it.
      checks: { bundlerTimings: false },
      // The names of classes too stand where they are used (`classesPlugin.ts`).
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: { codeSplitting: { groups: groupsIn(root), includeDependenciesRecursively: false } },
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
