import type {Cv} from '@cvast/core'
import {block} from '../flow.ts'
import {apart, blank, type Layout} from '../layout/layout.ts'
import {printNotes} from '../notes/print-notes.ts'
import type {State} from '../state.ts'

/** The person, the sections, the notes. */
export function cv(node: Cv, state: State): Layout[] {
  // Notes are found on the way through the rest.
  const content = node.children.map(each => block(each, state))
  return apart([...content, printNotes(state)], blank)
}
