import type {Entry} from '@cvast/core'
import {entryHead} from '../entry-head.ts'
import {blocks} from '../flow.ts'
import {inline} from '../inline.ts'
import {apart, blank, type Layout, line} from '../layout/layout.ts'
import {words} from '../layout/pieces.ts'
import {spell} from '../spell/spell.ts'
import {inLanguage, type State} from '../state.ts'

/** Title and date, then what is in it; a dated sentence follows its date. */
export function entry(node: Entry, state: State): Layout[] {
  const inside = inLanguage(state, node.lang)
  const title = inline(node.title, inside)
  const date = words(spell(node.period?.written ?? '', node, inside))
  return apart(
    [
      entryHead(title, date, state.context.options),
      blocks(node.children, inside),
    ],
    title.length === 0 ? line : blank,
  )
}
