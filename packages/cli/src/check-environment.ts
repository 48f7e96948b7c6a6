import type {Io} from './io.ts'
import {UsageError} from './usage-error.ts'

/** Variables that are numbers, and what they are written as. */
const numbers = [
  ['SOURCE_DATE_EPOCH', /^\d{1,12}$/, 'seconds since 1970'],
  ['CVAST_TIME_LIMIT', /^[1-9]\d{0,4}$/, 'seconds, from 1'],
] as const

/** Stops the run where a variable says what nobody can follow. */
export function checkEnvironment(env: Io['env']): void {
  for (const [name, shape, expected] of numbers) {
    const value = env[name]
    // Empty is as good as not there.
    if (value && !shape.test(value))
      throw new UsageError(
        `Unexpected \`${value}\` as \`${name}\`, expected ${expected}`,
      )
  }
}
