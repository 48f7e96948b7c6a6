import type {Delete} from '@cvast/core'
import {inBox} from '../in-box.ts'
import type {State} from '../state.ts'

/** Each word in `\sout{…}`. */
function deleted(node: Delete, state: State): string {
  state.found.macros.add('sout')
  return inBox('sout', node.children, state)
}

export {deleted as delete}
