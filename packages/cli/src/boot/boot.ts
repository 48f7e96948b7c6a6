import {loadApp} from './load-app.ts'

/** Runs the command of this process. */
export async function boot(): Promise<void> {
  const app = loadApp<typeof import('../main.ts')>('main')
  let compiled = false
  await app.exports.main(() => {
    compiled = true
  })
  // Code that only was loaded is not worth keeping: V8 makes it when it runs.
  if (compiled) app.remember()
}
