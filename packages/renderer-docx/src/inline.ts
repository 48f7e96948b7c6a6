import {type AnyNode, dispatch, type Phrasing, toText} from '@cvast/core'
import {deeper} from './deeper.ts'
import {runs} from './run/runs.ts'
import type {State} from './state.ts'
import {joinXml} from './xml/join-xml.ts'
import type {Xml} from './xml/xml.ts'

/** Nodes inside a paragraph, as runs. */
export function inline(nodes: readonly Phrasing[], state: State): Xml {
  const inside = deeper(state, nodes)
  return inside
    ? joinXml(
        nodes.map(node =>
          dispatch<Xml, State>(state.handlers, node, inside, unknown),
        ),
      )
    : runs(toText(nodes), state)
}

function unknown(node: AnyNode, state: State): Xml {
  state.context.report('unknown-node', {type: node.type, format: 'docx'}, node)
  return runs(toText(node), state, node)
}
