import {gradedTrees} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderOnly} from '../render-subject.ts'
import {tortureCv} from '../torture-cv.ts'
import type {Check} from './check.ts'

/** A small document comes at once; those who wait longer wait for ever. */
const soon = 4000

/** That something comes, and what it is. */
export const output: Check[] = [
  {
    group: 'output',
    name: 'gives text or bytes, and soon',
    run: async subject => {
      const tree = gradedTrees['one paragraph']
      const {output} = await renderOnly(
        {...subject, timeLimit: Math.min(soon, subject.timeLimit ?? soon)},
        tree,
      )
      demand(output.length > 0, 'expected a document, found an empty one')
    },
  },
  {
    group: 'output',
    name: 'gives text that can be written as UTF-8',
    run: async subject => {
      const {output} = await renderOnly(subject, tortureCv({scripts: true}))
      const at =
        typeof output === 'string'
          ? output.search(
              /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
            )
          : -1
      demand(
        at < 0,
        `expected whole characters, found half of one at ${at}: was the text cut by length?`,
      )
    },
  },
]
