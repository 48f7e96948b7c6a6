import type {Image} from '@cvast/core'
import {drawing} from '../image/drawing.ts'
import {picture} from '../image/picture.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'

/** `![alt](url)` → an embedded picture, or its alternative text. */
export function image(node: Image, state: State): Xml {
  const found = picture(node.url, state, node)
  return found
    ? element('w:r', {}, drawing(found, node, state))
    : runs(node.alt, state, node)
}
