import type {Cv} from '@cvast/core'
import {cv} from './handlers/cv.ts'
import {print} from './print.ts'
import type {State} from './state.ts'

/** The Markdown of a tree in its normal form. */
export function render(
  tree: Cv,
  given: Pick<State, 'options' | 'report' | 'marks' | 'literal'>,
): string {
  const state: State = {...given, level: 2, oneLine: false}
  return print({type: 'root', children: cv(tree, state)})
}
