import {demand} from '../nonconformance.ts'
import {renderOnly} from '../render-subject.ts'
import {pixel, tortureCv} from '../torture-cv.ts'
import {touched} from '../world/touched.ts'
import type {Check} from './check.ts'

/** Nothing is changed and nothing is touched. */
export const purity: Check[] = [
  {
    group: 'purity',
    name: 'leaves the tree, the options and the pictures as they are',
    run: async subject => {
      const tree = tortureCv({scripts: true})
      const before = JSON.stringify(tree)
      const picture = pixel.join()
      // Tree and options are frozen: a change throws.
      try {
        await renderOnly(subject, tree)
      } catch (error) {
        demand(
          !/read.only|not extensible|delete property|add property|Cannot assign/i.test(
            String(error),
          ),
          `expected nothing changed: ${String(error)}`,
        )
        throw error
      }
      demand(JSON.stringify(tree) === before, 'expected the tree unchanged')
      demand(pixel.join() === picture, 'expected the picture unchanged')
    },
  },
  {
    group: 'purity',
    name: 'touches no file, no network, no program and no console',
    alone: true,
    run: async subject => {
      const found = await touched(() => renderOnly(subject, tortureCv()))
      demand(
        found.length === 0,
        `expected nothing touched, found \`${found[0]}\`; pictures come by \`read\`, messages go by \`report\``,
      )
    },
  },
]
