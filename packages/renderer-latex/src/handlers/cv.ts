import type {Cv} from '@cvast/core'
import {block} from '../flow.ts'
import {apart, type Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** The body of the document. */
export function cv(node: Cv, state: State): Flow {
  return apart(node.children.map(each => block(each, state)))
}
