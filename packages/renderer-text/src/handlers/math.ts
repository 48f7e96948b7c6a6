import type {Math as Formula} from '@cvast/core'
import {indent, type Layout, prose} from '../layout/layout.ts'
import {words} from '../layout/pieces.ts'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** A displayed formula: indented, on lines of its own. */
export function math(node: Formula, state: State): Layout[] {
  return [indent('    ', '    ', [prose(words(maths(node, state)))])]
}
