import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'
import type {XmlElement} from './xml-tree.ts'

/** A tree as XML again. */
export function printXml({name, attributes, children}: XmlElement): Xml {
  return element(
    name,
    attributes,
    children.map(child =>
      typeof child === 'string' ? xmlText(child) : printXml(child),
    ),
  )
}
