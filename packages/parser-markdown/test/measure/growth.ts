import process from 'node:process'

/** Times the work is tried at each size; the fastest counts. */
const tries = 3
/** How often all is measured again before growth is believed to be steep. */
const rounds = 8
const ratio = 4

/**
 * The exponent of the time that work takes against the size of its input: 1 is
 * linear, 2 quadratic. Time is that of the processor, and the least of several
 * tries: a busy machine changes it little. Measured again where it exceeds
 * `limit`, so that only what is steep each time is said to be.
 */
export function growth(
  make: (size: number) => string,
  work: (input: string) => void,
  size: number,
  limit: number,
): number {
  const [small, large] = [make(size), make(size * ratio)]
  work(small)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least > limit; round++) {
    const exponent =
      Math.log(timeOf(large, work) / timeOf(small, work)) / Math.log(ratio)
    least = Math.min(least, exponent)
  }
  return least
}

/**
 * Milliseconds of the processor, at least one: below, the collector of garbage
 * and the compiler are most of it.
 */
function timeOf(input: string, work: (input: string) => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const begin = process.cpuUsage()
    work(input)
    const {user, system} = process.cpuUsage(begin)
    least = Math.min(least, (user + system) / 1000)
  }
  return Math.max(least, 1)
}
