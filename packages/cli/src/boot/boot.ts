import process from 'node:process'
import {loadApp} from './load-app.ts'

/** Runs the command of this process, and ends it. */
export async function boot(): Promise<void> {
  const app = loadApp<typeof import('../main.ts')>('main')
  let compiled = false
  const code = await app.exports.main(() => {
    compiled = true
  })
  // Code that only was loaded is not worth keeping: V8 makes it when it runs.
  if (compiled) app.remember()
  // A renderer of somebody else may have left a timer or a socket behind; and
  // to end is faster than to clean up.
  process.exit(code)
}
