import type {Code} from '@cvast/core'
import {codeLines} from '../code-lines.ts'
import {apart, indent, type Layout, line} from '../layout/layout.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

/** Indented; lines are kept but for those that are too long. */
export function code(node: Code, state: State): Layout[] {
  return [
    indent(
      '    ',
      '    ',
      apart(codeLines(spell(node.value, node, state)), line),
    ),
  ]
}
