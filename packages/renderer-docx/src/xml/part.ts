import {element} from './element.ts'
import type {Xml, XmlAttributes} from './xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A whole XML file of the package. */
export function part(
  name: string,
  attributes: XmlAttributes,
  children: Xml | readonly Xml[],
): string {
  return declaration + element(name, attributes, children)
}
