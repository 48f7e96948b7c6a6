import type {MathNode} from '../nodes.ts'
import {parseArgument} from './parse-argument.ts'
import {parseOptional} from './parse-optional.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `[under]{over}` after `\xrightarrow`. */
export function parseLabelledArrow(
  state: State,
  scope: Scope,
  text: string,
): MathNode[] {
  const under = parseOptional(state, scope)
  const over = parseArgument(state, scope)
  const base: MathNode[] = [{type: 'operator', text, kind: 'relation'}]
  return [{type: 'limits', base, ...(under && {under}), over, movable: false}]
}
