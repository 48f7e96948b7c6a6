import type {Cv} from '@cvast/core'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** The body of the document. */
export function cv(node: Cv, state: State): Xml {
  return flow(node.children, state)
}
