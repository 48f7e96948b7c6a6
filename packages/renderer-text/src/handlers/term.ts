import type {Term} from '@cvast/core'
import {inline} from '../inline.ts'
import {indent, type Layout, prose} from '../layout/layout.ts'
import {readable, words} from '../layout/pieces.ts'
import {inLanguage, type State} from '../state.ts'

/** `German: native speaker` */
export function term(node: Term, state: State): Layout[] {
  const inside = inLanguage(state, node.lang)
  const name = inline(node.term, inside)
  const description = inline(node.description, inside)
  const colon = name.length === 0 || /[:：]$/.test(readable(name)) ? ' ' : ': '
  return [
    indent('', '  ', [
      prose([
        ...name,
        ...(description.length === 0 ? [] : words(colon)),
        ...description,
      ]),
    ]),
  ]
}
