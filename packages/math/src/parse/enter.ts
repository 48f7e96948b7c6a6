import {fail} from './fail.ts'
import {maxDepth} from './max-depth.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** The scope inside of something; too deep, reading ends. */
export function enter(
  state: State,
  scope: Scope,
  inside: Omit<Scope, 'depth'> = {},
): Scope {
  const depth = scope.depth + 1
  if (depth > maxDepth) {
    fail(state, 'too-deep', {start: state.offset, end: state.offset + 1})
  }
  const {variant, copies} = scope
  const kept = {...(variant && {variant}), ...(copies && {copies})}
  return {...kept, ...inside, depth}
}
