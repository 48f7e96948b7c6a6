import type {Cv} from '@cvast/core'
import fc from 'fast-check'
import {arbitraryCv, type CvOptions} from './arbitrary-cv.ts'
import {Nonconformance} from './nonconformance.ts'
import {defaultTimeLimit, type Subject} from './subject.ts'

/** Fixed, so that a failure is found again. */
const seed = 20_260_101

/** Of a tree in a message; what is more is rarely read. */
const shown = 2000

/**
 * Demands something of generated CVs. A failure says what is wrong with the
 * smallest CV that fails, and that CV: not every runner prints causes.
 */
export async function expectOfGenerated(
  subject: Subject,
  options: CvOptions,
  demanded: (tree: Cv) => Promise<void>,
): Promise<void> {
  const {failed, counterexample, errorInstance} = await fc.check(
    fc.asyncProperty(arbitraryCv(options), demanded),
    {
      numRuns: subject.runs ?? 50,
      seed,
      // What never settles must not do so a thousand times.
      interruptAfterTimeLimit: 3 * (subject.timeLimit ?? defaultTimeLimit),
      markInterruptAsFailure: true,
    },
  )
  if (!failed) return
  const what =
    errorInstance instanceof Error
      ? errorInstance.message
      : `not done in time, expected ${subject.runs ?? 50} CVs`
  throw new Nonconformance(
    counterexample ? `${what}\nin the CV ${brief(counterexample[0])}` : what,
    {cause: errorInstance},
  )
}

/** A tree as JSON without what nodes have by default. */
function brief(tree: Cv): string {
  const json = JSON.stringify(tree, (key, value) =>
    value === false || key === 'position' ? undefined : value,
  )
  return json.length > shown ? `${json.slice(0, shown)}…` : json
}
