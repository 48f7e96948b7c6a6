import type {Blockquote} from '@cvast/core'
import {indentSteps} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import type {Xml} from '../xml/xml.ts'

/** Paragraphs in the style Quote, one step further in. */
export function blockquote(node: Blockquote, state: State): Xml {
  const inside = withScope(state, {quoteDepth: state.scope.quoteDepth + 1})
  const style = leveled('Quote', indentSteps(inside.scope))
  return flow(node.children, withScope(inside, {style}))
}
