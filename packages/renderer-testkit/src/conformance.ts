import type {Renderer} from '@cvast/core'
import {checks} from './checks/index.ts'
import type {Group, Subject} from './subject.ts'

/** What the kit needs to know of a renderer. */
export interface ConformanceOptions<Options>
  extends Omit<Subject<Options>, 'renderer'> {
  /** The test function of vitest or of node:test. */
  test: (name: string, body: () => Promise<void>) => unknown
  /**
   * Groups of checks that the format cannot pass, and why. They are listed as
   * tests of their own, so that nobody overlooks them.
   */
  unsupported?: Partial<Record<Group, string>>
}

/**
 * Declares one test per check:
 *
 * ```ts
 * import {conformance} from '@cvast/renderer-testkit'
 * import {test} from 'vitest' // or 'node:test'
 *
 * conformance(typst, {test, read: output => output.toString()})
 * ```
 */
export function conformance<Options>(
  renderer: Renderer<Options>,
  {test, unsupported = {}, ...rest}: ConformanceOptions<Options>,
): void {
  const subject: Subject<Options> = {renderer, ...rest}
  for (const {group, name, run} of checks) {
    const reason = unsupported[group]
    if (reason === undefined)
      test(`${group}: ${name}`, () => run(subject as Subject))
    else
      test(`${group}: ${name} (declared unsupported: ${reason})`, async () => {})
  }
}
