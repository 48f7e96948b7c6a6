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
  // These look for files beside themselves.
  external: ['jiti', 'tinypool'],
  resolve: {conditionNames: ['node', 'import', 'default']},
  treeshake: true,
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    // Beside the worker, which one of them starts.
    chunkFileNames: 'chunk-[name].js',
    minify: true,
    legalComments: 'none',
  },
})
