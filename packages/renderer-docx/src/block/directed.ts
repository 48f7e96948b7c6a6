import {type AnyNode, toText} from '@cvast/core'
import {scriptOf} from '../language/script-of.ts'
import {startsRightToLeft} from '../language/starts-right-to-left.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'

/**
 * The state for a paragraph of `nodes`: from right to left when its language
 * says so, or when nobody names one and its first letter does.
 */
export function directed(
  nodes: string | readonly AnyNode[],
  state: State,
): State {
  const {lang} = state.scope
  const rightToLeft =
    lang === undefined
      ? state.languages.main === 'complex' ||
        startsRightToLeft(typeof nodes === 'string' ? nodes : toText(nodes))
      : scriptOf(lang) === 'complex'
  return rightToLeft === state.scope.rightToLeft
    ? state
    : withScope(state, {rightToLeft})
}
