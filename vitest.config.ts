import {defineConfig} from 'vitest/config'

const conditions = ['@cvast/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 60_000,
  },
})
