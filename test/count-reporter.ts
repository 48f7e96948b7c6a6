import type {Reporter} from 'vitest/node'

/** Prints `N passed, N failed`, alone, as the last line of a run. */
export const countReporter: Reporter = {
  onTestRunEnd(modules, errors) {
    const counts = {passed: 0, failed: errors.length, skipped: 0, pending: 0}
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests())
        counts[test.result().state]++
    }
    const {passed, failed, skipped} = counts
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    // Later than the default reporter's own summary.
    setTimeout(() => console.log(`\n${passed} passed, ${failed} failed${tail}`))
  },
}
