import type {MathRoot} from '../nodes.ts'
import {parseArgument} from './parse-argument.ts'
import {parseOptional} from './parse-optional.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `[3]{x}`, after `\sqrt`. */
export function parseRoot(state: State, scope: Scope): MathRoot {
  const index = parseOptional(state, scope)
  const radicand = parseArgument(state, scope)
  return {type: 'root', radicand, ...(index && {index})}
}
