import {defineConfig} from 'vitest/config'
import {countReporter} from './test/count-reporter.ts'

// Tests run on the sources: no build first.
const conditions = ['@cvast/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['default', countReporter],
    testTimeout: 60_000,
  },
})
