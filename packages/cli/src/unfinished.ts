import {writeSync} from 'node:fs'
import process from 'node:process'

/**
 * Told when the process ends before the run does: somebody called
 * `process.exit`, or all wait for what never comes. It must not look well.
 */
export function unfinished(): void {
  writeSync(
    2,
    'cvast: Ended before all was done, expected renderers and plug-ins to let the process run\n',
  )
  process.exitCode = 1
}
