import type {FootnoteDefinition} from '@cvast/core'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/**
 * Written where it is referred to; here, when nobody does, so that nothing
 * is lost.
 */
export function footnoteDefinition(
  node: FootnoteDefinition,
  state: State,
): Xml {
  const {definitions, referenced} = state.found.footnotes
  return referenced.has(node.identifier) &&
    definitions.get(node.identifier) === node
    ? noXml
    : flow(node.children, withScope(state, {style: 'FootnoteText'}))
}
