import type {Cv, Output} from '@cvast/core'
import {gradedTrees} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderOnly} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import {tortureCv} from '../torture-cv.ts'
import {elsewhere} from '../world/elsewhere.ts'
import {localeQuestions} from '../world/locale-questions.ts'
import type {Check} from './check.ts'

/** Equal arguments, equal bytes. */
export const determinism: Check[] = [
  {
    group: 'determinism',
    name: 'gives equal bytes for equal arguments',
    run: async subject => {
      const first = await bytes(subject, tortureCv({scripts: true}))
      // Another document in between must leave nothing behind.
      await bytes(subject, gradedTrees['nested and mixed lists'])
      const second = await bytes(subject, tortureCv({scripts: true}))
      demand(same(first, second), 'expected equal bytes in a second run')
    },
  },
  {
    group: 'determinism',
    name: 'keeps documents apart that are made at the same time',
    run: async subject => {
      const trees = [
        tortureCv(),
        gradedTrees['nested and mixed lists'],
        gradedTrees['a person with headline and contacts'],
      ]
      const alone: Output[] = []
      for (const tree of trees) alone.push(await bytes(subject, tree))
      const together = await Promise.all(
        trees.map(tree => bytes(subject, tree)),
      )
      for (const [index, output] of together.entries())
        demand(
          same(output, alone[index] as Output),
          'expected the same bytes whether other documents are made or not',
        )
    },
  },
  {
    group: 'determinism',
    name: 'uses no clock, no time zone and no random numbers',
    alone: true,
    run: async subject => {
      const usual = await bytes(subject, tortureCv({scripts: true}))
      // It is 26 hours later in one than in the other.
      for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati'])
        demand(
          same(
            usual,
            await elsewhere(zone, () =>
              bytes(subject, tortureCv({scripts: true})),
            ),
          ),
          `expected equal bytes under another clock, in another time zone (${zone}), with other random numbers; the date comes as an argument, and \`getUTC…\` reads it`,
        )
    },
  },
  {
    group: 'determinism',
    name: 'lets the language of the machine decide nothing',
    alone: true,
    run: async subject => {
      const tree = tortureCv({scripts: true})
      const found = await localeQuestions(() => bytes(subject, tree))
      demand(
        found.length === 0,
        `expected a language in the call of \`${found[0]}\`, which else depends on the machine`,
      )
    },
  },
]

async function bytes(subject: Subject, tree: Cv): Promise<Output> {
  return (await renderOnly(subject, tree)).output
}

function same(a: Output, b: Output): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
