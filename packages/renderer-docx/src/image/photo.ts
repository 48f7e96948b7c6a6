import type {Person} from '@cvast/core'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'
import {drawingIdentity} from './drawing-identity.ts'
import {fitted} from './fitted.ts'
import {graphic} from './graphic.ts'
import {picture} from './picture.ts'

/** Largest photo, in English Metric Units: 30 × 38 mm. */
const room = {width: 1_080_000, height: 1_368_000}

/** Room between photo and text: 5 mm. */
const gap = 180_000

/** The person's photo, beside name and contacts at the far margin. */
export function photo(node: Person, state: State): Xml {
  if (node.photo === undefined || !state.context.options.photo) return noXml
  const found = picture(node.photo, state, node)
  if (!found) return noXml
  const size = fitted(found, room)
  const identity = drawingIdentity(node.name, undefined, state)
  const align = state.scope.rightToLeft ? 'left' : 'right'
  const anchor = element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: gap,
      distR: gap,
      simplePos: 0,
      relativeHeight: 1,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 0,
    },
    [
      element('wp:simplePos', {x: 0, y: 0}),
      element(
        'wp:positionH',
        {relativeFrom: 'margin'},
        element('wp:align', {}, xmlText(align)),
      ),
      element(
        'wp:positionV',
        {relativeFrom: 'margin'},
        element('wp:align', {}, xmlText('top')),
      ),
      element('wp:extent', {cx: size.width, cy: size.height}),
      element('wp:wrapSquare', {wrapText: 'bothSides'}),
      element('wp:docPr', identity),
      graphic(found, size, identity, state),
    ],
  )
  return element('w:r', {}, element('w:drawing', {}, anchor))
}
