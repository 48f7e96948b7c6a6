import type {Break} from '@cvast/core'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'

/** The line ends here: `<w:br/>`. */
export function lineBreak(_node: Break): Xml {
  return element('w:r', {}, element('w:br'))
}
