import type {Entry} from '@cvast/core'
import {datedSentence} from '../block/dated-sentence.ts'
import {heading} from '../block/heading.ts'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'

/** A heading with its date, or a dated sentence; then what it holds. */
export function entry(node: Entry, state: State): Xml {
  const outer = withLanguage(state, node)
  const {content, inside} = heading(node.title, outer, node.period)
  return content === '' && node.period
    ? datedSentence(node.period, node.children, outer)
    : joinXml([content, flow(node.children, inside)])
}
