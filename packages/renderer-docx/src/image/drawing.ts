import type {Image} from '@cvast/core'
import {indentSteps} from '../block/indent-steps.ts'
import {textWidth} from '../design/design.ts'
import type {Picture} from '../found/found.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {drawingIdentity} from './drawing-identity.ts'
import {fitted} from './fitted.ts'
import {graphic} from './graphic.ts'

/** English Metric Units in a twip. */
const twip = 635

/** A picture in the line, no wider than the text. */
export function drawing(picture: Picture, node: Image, state: State): Xml {
  const {page, bodyIndent, step} = state.design
  const indent = bodyIndent + indentSteps(state.scope) * step
  const size = fitted(picture, {
    width: (textWidth(page) - indent) * twip,
    height: (page.height - page.top - page.bottom) * 0.8 * twip,
  })
  const identity = drawingIdentity(node.alt, node.title, state)
  return element(
    'w:drawing',
    {},
    element('wp:inline', {distT: 0, distB: 0, distL: 0, distR: 0}, [
      element('wp:extent', {cx: size.width, cy: size.height}),
      element('wp:docPr', identity),
      graphic(picture, size, identity, state),
    ]),
  )
}
