import type {MathMatrix} from '../nodes.ts'
import {enter} from './enter.ts'
import {expectCharacter} from './expect-character.ts'
import {parseRows} from './parse-rows.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `{a \\ b}` after `\substack`: lines in the middle of one column. */
export function parseSubstack(state: State, scope: Scope): MathMatrix {
  expectCharacter(state, '{')
  const rows = parseRows(state, enter(state, scope), 1)
  expectCharacter(state, '}')
  return {type: 'matrix', open: '', close: '', columns: ['center'], rows}
}
