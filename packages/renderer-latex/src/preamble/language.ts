import type {Cv} from '@cvast/core'
import {babelName} from '../language/babel-name.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** Languages that are part of babel itself. */
const english = /^(?:english|british|american|australian|canadian|newzealand)$/

/** Hyphenation and captions of the text's languages. */
export function language(tree: Cv, state: State): Flow {
  const main = babelName(tree.lang ?? 'en') ?? 'english'
  const others = [...state.found.languages].filter(each => each !== main).sort()
  const builtIn = english.test(main)
  return paragraph(
    `\\usepackage[${builtIn ? main : 'english'}]{babel}`,
    !builtIn && `\\babelprovide[import, main]{${main}}`,
    ...others
      .filter(each => builtIn || each !== 'english')
      .map(each => `\\babelprovide[import]{${each}}`),
  )
}
