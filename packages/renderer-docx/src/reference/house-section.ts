import type {Xml} from '../xml/xml.ts'
import {printXml} from './print-xml.ts'
import type {Reference} from './reference.ts'
import {elementsIn, plainWord} from './xml-tree.ts'

/** What of a `w:sectPr` makes the look of the page. */
const looks = new Set([
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:vAlign',
  'w:titlePg',
  'w:textDirection',
  'w:rtlGutter',
  'w:docGrid',
])

/** The page of the reference's last section, in the schema's order. */
export function houseSection({
  section,
}: Reference): Array<{name: string; xml: Xml}> | undefined {
  return (
    section &&
    elementsIn(section)
      .filter(({name}) => looks.has(name))
      .map(each => ({name: each.name, xml: printXml(plainWord(each))}))
  )
}
