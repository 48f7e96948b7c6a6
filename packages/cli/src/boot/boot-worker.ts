import {loadApp} from './load-app.ts'

/** What a worker thread does. */
export const {work} = loadApp<typeof import('../worker.ts')>('worker').exports
