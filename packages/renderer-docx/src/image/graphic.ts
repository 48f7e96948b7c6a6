import type {Picture} from '../found/found.ts'
import {relate} from '../found/relate.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import type {DrawingIdentity} from './drawing-identity.ts'

const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** `a:graphic`: the picture itself, in English Metric Units. */
export function graphic(
  picture: Picture,
  {width, height}: {width: number; height: number},
  {id, name, descr}: DrawingIdentity,
  state: State,
): Xml {
  const content = element('pic:pic', {}, [
    element('pic:nvPicPr', {}, [
      element('pic:cNvPr', {id, name, descr}),
      element('pic:cNvPicPr', {}, element('a:picLocks', {noChangeAspect: 1})),
    ]),
    element('pic:blipFill', {}, [
      element('a:blip', {
        'r:embed': relate(state.story, 'image', picture.target),
      }),
      element('a:stretch', {}, element('a:fillRect')),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', {x: 0, y: 0}),
        element('a:ext', {cx: width, cy: height}),
      ]),
      element('a:prstGeom', {prst: 'rect'}, element('a:avLst')),
    ]),
  ])
  return element('a:graphic', {}, element('a:graphicData', {uri}, content))
}
