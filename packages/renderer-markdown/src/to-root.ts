import type {Cv} from '@cvast/core'
import type {Root} from 'mdast'
import {cv} from './handlers/cv.ts'
import type {State} from './state.ts'

/** cvast in its normal form → mdast. */
export function toRoot(
  tree: Cv,
  given: Pick<State, 'options' | 'report' | 'marks' | 'literal'>,
): Root {
  const state: State = {...given, level: 2, oneLine: false}
  return {type: 'root', children: cv(tree, state)}
}
