import type {Renderer} from '@cvast/core'
import {checks} from './checks/index.ts'
import {gate} from './gate.ts'
import {type Manifest, manifest, manifestText} from './manifest.ts'
import type {Group, Subject} from './subject.ts'

/** One for all renderers of a process: it has one clock. */
const turns = gate()

/** The test function of vitest, of node:test, or one that is alike. */
export interface TestFunction {
  (name: string, body: () => Promise<void>): unknown
  /** Names a test that is not run. */
  skip?: (name: string, body: () => Promise<void>) => unknown
}

/** What the kit needs to know of a renderer. */
export interface ConformanceOptions<Options>
  extends Omit<Subject<Options>, 'renderer'> {
  test: TestFunction
  /**
   * Groups of checks that the format cannot pass, and why. Their checks are
   * skipped by name, and the manifest is printed, so that nobody overlooks it.
   */
  unsupported?: Partial<Record<Group, string>>
}

/**
 * Declares one test per check, and gives the manifest back:
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
): Manifest {
  const subject: Subject<Options> = {renderer, ...rest}
  const result = manifest(renderer, unsupported)
  if (Object.keys(unsupported).length > 0) console.info(manifestText(result))
  for (const {group, name, run, alone} of checks) {
    const title = `${group}: ${name}`
    const reason = unsupported[group]
    if (reason === undefined)
      test(title, () =>
        (alone ? turns.alone : turns.shared)(() => run(subject as Subject)),
      )
    else test.skip?.(`${title} (unsupported: ${reason})`, async () => {})
  }
  return result
}
