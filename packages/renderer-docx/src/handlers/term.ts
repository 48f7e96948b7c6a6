import type {Term} from '@cvast/core'
import {directed} from '../block/directed.ts'
import {indentSteps} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {inline} from '../inline.ts'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {withLanguage} from '../with-language.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** `**German:** native speaker` */
export function term(node: Term, state: State): Xml {
  const {term: name, description} = node
  const inside = directed([...name, ...description], withLanguage(state, node))
  const both = name.length > 0 && description.length > 0
  const named = withMark(inside, 'Strong')
  const content = joinXml([
    inline(name, named),
    both ? runs(':', named) : noXml,
    both ? runs(' ', inside) : noXml,
    inline(description, inside),
  ])
  const style = leveled('Terms', indentSteps(state.scope) + 1)
  return content === '' ? noXml : paragraphXml(style, content, inside)
}
