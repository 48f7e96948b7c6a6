import {loadApp} from './load-app.ts'

const app = loadApp<typeof import('../worker.ts')>('worker')

/** What a worker thread does. */
export const work: typeof import('../worker.ts')['default'] =
  app.exports.default
