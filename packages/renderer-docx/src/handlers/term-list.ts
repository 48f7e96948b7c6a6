import type {TermList} from '@cvast/core'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** One paragraph a term. */
export function termList(node: TermList, state: State): Xml {
  return flow(node.children, state)
}
