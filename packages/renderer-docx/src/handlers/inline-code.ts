import type {InlineCode} from '@cvast/core'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `` `alpha` `` → a run in the character style Verbatim Char */
export function inlineCode(node: InlineCode, state: State): Xml {
  return runs(node.value, withMark(state, 'VerbatimChar'), node)
}
