import {defineConfig} from 'vitest/config'
import {countReporter} from './test/count-reporter.ts'

// Tests run on the sources: no build first.
const conditions = ['@cvast/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // Being written: they do not pass yet, or take minutes. Each is to come
    // back here before its issue ends.
    exclude: [
      '**/node_modules/**',
      'packages/renderer-docx/test/**',
      'packages/renderer-markdown/test/**',
    ],
    reporters: ['default', countReporter],
    testTimeout: 60_000,
  },
})
