import type {Delete} from '@cvast/core'
import {inside} from '../mark.ts'
import {type State, within} from '../state.ts'

/** Each word inside becomes `\sout{…}`. */
function deleted(node: Delete, state: State): string {
  return inside(node.children, within(state, {struck: true}))
}

export {deleted as delete}
