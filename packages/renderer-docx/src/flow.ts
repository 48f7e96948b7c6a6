import {type AnyNode, dispatch, toText} from '@cvast/core'
import {directed} from './block/directed.ts'
import {joinBlocks} from './block/join-blocks.ts'
import {paragraphXml} from './block/paragraph-xml.ts'
import {deeper} from './deeper.ts'
import {runs} from './run/runs.ts'
import type {State} from './state.ts'
import {joinXml} from './xml/join-xml.ts'
import type {Xml} from './xml/xml.ts'

/** Nodes on lines of their own, as paragraphs and tables. */
export function flow(nodes: readonly AnyNode[], state: State): Xml {
  const inside = deeper(state, nodes)
  return inside
    ? joinBlocks(
        nodes.map(node => answer(node, inside)),
        inside,
      )
    : joinXml(nodes.map(node => plain(node, state)))
}

/** One node, as its handler answers, at the depth where it is. */
export function answer(node: AnyNode, state: State): Xml {
  return dispatch<Xml, State>(state.handlers, node, state, unknown)
}

function unknown(node: AnyNode, state: State): Xml {
  state.context.report('unknown-node', {type: node.type, format: 'docx'}, node)
  return plain(node, state)
}

/** The words of a node, a paragraph a line. */
function plain(node: AnyNode, state: State): Xml {
  const lines = toText(node)
    .split('\n')
    .filter(line => line.trim() !== '')
  return joinXml(
    lines.map(line => {
      const inside = directed(line, state)
      return paragraphXml(state.scope.style, runs(line, inside, node), inside)
    }),
  )
}
