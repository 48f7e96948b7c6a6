import type {Section} from '@cvast/core'
import {heading} from '../block/heading.ts'
import {flow} from '../flow.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'

/** Its title as Heading 1, then what it holds. */
export function section(node: Section, state: State): Xml {
  const outer = withLanguage(state, node)
  const {content, inside} = heading(node.title, outer)
  return joinXml([content, flow(node.children, inside)])
}
