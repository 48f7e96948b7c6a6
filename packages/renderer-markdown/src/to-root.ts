import type {Cv} from '@cvast/core'
import type {Root} from 'mdast'
import type {State} from './state.ts'

/** cvast in its normal form → mdast. */
export function toRoot(
  tree: Cv,
  given: Pick<State, 'handlers' | 'options' | 'report' | 'marks' | 'literal'>,
): Root {
  const state: State = {
    ...given,
    level: 2,
    oneLine: false,
    contactKinds: false,
  }
  return {type: 'root', children: state.handlers.cv(tree, state)}
}
