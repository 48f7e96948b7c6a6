import type {List} from '@cvast/core'
import {deepest} from '../block/indent-steps.ts'
import {deeper} from '../deeper.ts'
import {answer, flow} from '../flow.ts'
import {firstNumber} from '../found/first-number.ts'
import {listInstance} from '../numbering/list-instance.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'

/** Each list is an instance of its own, so that each has its own count. */
export function list(node: List, state: State): Xml {
  const inside = deeper(state, [])
  if (!inside) return flow(node.children, state)
  const {listDepth, quoteDepth} = state.scope
  const level = Math.min(listDepth, deepest - 1)
  const {lists} = state.found
  lists.push({
    ordered: node.ordered,
    start: firstNumber(node, state),
    level,
    quoteDepth,
  })
  const instance = listInstance(lists.length - 1, state.design)
  const item = withScope(inside, {
    listDepth: listDepth + 1,
    numbering: {instance, level, ordered: node.ordered},
    lead: undefined,
  })
  return joinXml(node.children.map(each => answer(each, item)))
}
