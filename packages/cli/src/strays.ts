import process from 'node:process'
import {describeError} from '@cvast/compiler'

/**
 * Errors of code that nobody waits for: a promise that a renderer leaves
 * behind, a timer. They fail the run, but the other targets are still built.
 * `tell` hears of each.
 */
export function watchStrays(tell: (line: string) => void): void {
  const told = (error: unknown) => {
    const {problem, extra} = describeError(error)
    tell(
      `cvast: Unexpected error of a renderer, plug-in or config that nobody waited for: ${problem}\n`,
    )
    if (process.env.CVAST_DEBUG && extra?.note) tell(`${extra.note}\n`)
  }
  process.on('unhandledRejection', told)
  process.on('uncaughtException', told)
}
