import type {Text} from '@cvast/core'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `R&D` → `<w:r><w:t>R&amp;D</w:t></w:r>` */
export function text(node: Text, state: State): Xml {
  return runs(node.value, state, node)
}
