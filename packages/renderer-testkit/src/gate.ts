/**
 * Lets many in at a time, or one alone: some checks replace the clock and the
 * file system, which nobody else may meet meanwhile, and test runners may run
 * tests side by side.
 */
export function gate() {
  let alone: Promise<unknown> = Promise.resolve()
  let others: Promise<unknown> = Promise.resolve()

  return {
    /** Waits for whoever is alone. */
    shared<T>(body: () => Promise<T>): Promise<T> {
      const result = alone.then(body)
      others = Promise.allSettled([others, result])
      return result
    },
    /** Waits for all before; all after wait for it. */
    alone<T>(body: () => Promise<T>): Promise<T> {
      const result = Promise.all([alone, others]).then(body)
      alone = result.catch(() => {})
      return result
    },
  }
}
