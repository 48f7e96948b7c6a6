import type {Person} from '@cvast/core'
import {blocks} from '../flow.ts'
import {heading} from '../heading.ts'
import {inline} from '../inline.ts'
import {apart, blank, type Layout, line, prose} from '../layout/layout.ts'
import {words} from '../layout/pieces.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

/** Name and headline, then a line for each contact. A text has no photo. */
export function person(node: Person, state: State): Layout[] {
  const {name, headline = [], children} = node
  const head = [
    name === ''
      ? []
      : heading(words(spell(name, node, state)), '=', state.context.options),
    headline.length === 0 ? [] : [prose(inline(headline, state))],
  ]
  return apart([apart(head, line), blocks(children, state, line)], blank)
}
