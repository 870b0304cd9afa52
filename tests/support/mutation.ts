import { defineConfig } from 'vitest/config'
import { contentPlugin } from '../../src/entry/content.ts'

/** For `npm run mutation`: the tests of guide and store alone, so that no mutant has the site built or a page drawn. */
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  plugins: [contentPlugin(process.cwd())],
  test: {
    environment: 'happy-dom',
    include: ['tests/{guide,store}/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
  },
})
