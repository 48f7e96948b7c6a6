import type {Cv} from '@cvast/core'
import {expectOfGenerated} from '../expect-of-generated.ts'
import {expectWords} from '../expect-words.ts'
import {gradedTrees} from '../graded-trees.ts'
import type {Check} from './check.ts'

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
      run: subject =>
        expectOfGenerated(subject, {flavour}, tree =>
          expectWords(subject, tree),
        ),
    }),
  ),
]
