import type {MathRoot} from '../nodes.ts'
import {multiply} from './multiply.ts'
import {parseArgument} from './parse-argument.ts'
import {parseOptional} from './parse-optional.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `[3]{x}`, after `\sqrt`. */
export function parseRoot(state: State, scope: Scope): MathRoot {
  const index = parseOptional(state, scope)
  // LaTeX sets a root with an index once for each of its four sizes.
  const inside = multiply(state, scope, index && 4)
  const radicand = parseArgument(state, inside)
  return {type: 'root', radicand, ...(index && {index})}
}
