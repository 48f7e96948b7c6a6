import type {Paragraph} from '@cvast/core'
import {textBlock} from '../block/text-block.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import type {Xml} from '../xml/xml.ts'

/** A paragraph in the style of its place: body text, list item, quote. */
export function paragraph(node: Paragraph, state: State): Xml {
  return textBlock(state.scope.style, node.children, withLanguage(state, node))
}
