import type {Paragraph} from '@cvast/core'
import {inline} from '../inline.ts'
import {type Layout, prose} from '../layout/layout.ts'
import {inLanguage, type State} from '../state.ts'

export function paragraph(node: Paragraph, state: State): Layout[] {
  return [prose(inline(node.children, inLanguage(state, node.lang)))]
}
