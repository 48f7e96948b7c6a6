import {createRequire, syncBuiltinESMExports} from 'node:module'
import process from 'node:process'
import {whileReplaced} from './replace.ts'

const require = createRequire(import.meta.url)

/** Some other time: 2096-10-02T07:06:40Z. */
const otherTime = 4e12

/**
 * Runs `body` at another time, in another time zone, and with other random
 * numbers.
 */
export async function elsewhere<T>(
  timeZone: string,
  body: () => Promise<T>,
): Promise<T> {
  const RealDate = Date
  class OtherDate extends RealDate {
    constructor(...args: unknown[]) {
      // Only the call without arguments asks the clock.
      super(...((args.length === 0 ? [otherTime] : args) as [number]))
    }
    static override now() {
      return otherTime
    }
  }
  return whileReplaced(replace => {
    replace(globalThis, 'Date', OtherDate)
    replace(Math, 'random', () => 0.25)
    replace(performance, 'now', () => otherTime)
    replace(
      process,
      'hrtime',
      Object.assign(() => [1, 0], {bigint: () => 1n}),
    )
    replace(crypto, 'randomUUID', () => '00000000-0000-4000-8000-000000000000')
    replace(crypto, 'getRandomValues', zeroes)
    const random = require('node:crypto') as object
    replace(random, 'randomBytes', (size: number) => Buffer.alloc(size))
    replace(random, 'randomUUID', crypto.randomUUID)
    replace(random, 'randomInt', () => 0)
    syncBuiltinESMExports()
    const {TZ} = process.env
    process.env.TZ = timeZone
    return () => {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
      syncBuiltinESMExports()
    }
  }, body)
}

function zeroes<T extends ArrayBufferView>(array: T): T {
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(0)
  return array
}
