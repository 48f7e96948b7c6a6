import {escapeAttribute} from './escape.ts'
import {noXml, type Xml, type XmlAttributes} from './xml.ts'

/**
 * One element: `element('w:b', {'w:val': 0})` → `<w:b w:val="0"/>`.
 * Children are XML already; several are written one after the other.
 */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: Xml | readonly Xml[] = noXml,
): Xml {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escapeAttribute(`${value}`)}"`
  const inside = typeof children === 'string' ? children : children.join('')
  return (inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`) as Xml
}
