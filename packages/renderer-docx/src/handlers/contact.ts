import {type Contact, isSafeUrl} from '@cvast/core'
import {hyperlink} from '../run/hyperlink.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** `Forge: forge.example/jane`, the value as a link where it leads anywhere. */
export function contact(node: Contact, state: State): Xml {
  const inside = withLanguage(state, node)
  const {label, url} = node
  const value = (place: State) => runs(node.value, place, node)
  const safe = url !== undefined && isSafeUrl(url)
  if (url !== undefined && !safe)
    state.context.report('unsafe-url', {url}, node)
  return joinXml([
    label ? runs(`${label}: `, inside, node) : noXml,
    safe ? hyperlink({...node, url}, inside, value) : value(inside),
  ])
}
