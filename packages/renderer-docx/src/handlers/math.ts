import type {Math as Formula} from '@cvast/core'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {formula} from '../math/formula.ts'
import type {State} from '../state.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** A displayed formula: a paragraph of its own. */
export function math(node: Formula, state: State): Xml {
  const content = formula(node, state)
  return content === '' ? noXml : paragraphXml('Formula', content, state)
}
