import type {Cv} from '@cvast/core'
import fc from 'fast-check'
import {arbitraryCv} from '../arbitrary-cv.ts'
import {expectWords} from '../expect-words.ts'
import {gradedTrees} from '../graded-trees.ts'
import {defaultTimeLimit} from '../subject.ts'
import type {Check} from './check.ts'

/** Fixed, so that a failure is found again. */
const seed = 20_260_101

/** Every word arrives, in order, or a message tells. */
export const words: Check[] = [
  ...Object.entries<Cv>(gradedTrees).map(
    ([name, tree]): Check => ({
      group: 'words',
      name: `keeps every word of ${name}`,
      run: async subject => expectWords(subject, tree),
    }),
  ),
  ...(['plain', 'scripts', 'hostile'] as const).map(
    (flavour): Check => ({
      group: 'words',
      name: `keeps every word of generated CVs (${flavour})`,
      run: async subject =>
        fc.assert(
          fc.asyncProperty(arbitraryCv({flavour}), tree =>
            expectWords(subject, tree),
          ),
          {
            numRuns: subject.runs ?? 50,
            seed,
            // What never settles must not do so a thousand times.
            interruptAfterTimeLimit:
              3 * (subject.timeLimit ?? defaultTimeLimit),
            markInterruptAsFailure: true,
          },
        ),
    }),
  ),
]
