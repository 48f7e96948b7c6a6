import {defineConfig} from 'rolldown'

/**
 * The published command: everything in a few files, since finding and opening
 * hundreds of modules is most of a cold start. What is loaded by `import()`
 * stays apart and costs nothing until it is asked for.
 */
export default defineConfig({
  input: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    worker: 'src/worker.ts',
  },
  platform: 'node',
  resolve: {conditionNames: ['node', 'import', 'default']},
  treeshake: true,
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: true,
    legalComments: 'none',
  },
})
