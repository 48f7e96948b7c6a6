import type {Delete} from '@cvast/core'
import {inside} from '../mark.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/** Each word inside becomes `\sout{…}`. */
function deleted(node: Delete, state: State): string {
  return inside(node.children, within(state, {struck: true}))
}

export {deleted as delete}
