import {element} from '../xml/element.ts'
import {part} from '../xml/part.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'
import type {Properties} from './properties.ts'

/** `docProps/core.xml` */
export function corePropertiesPart(properties: Properties, date: Date): string {
  const {title, author, subject, keywords, language} = properties
  const text = (name: string, content: string): Xml =>
    content === '' ? noXml : element(name, {}, xmlText(content))
  const when = `${date.toISOString().slice(0, 19)}Z`
  const time = (name: string): Xml =>
    element(name, {'xsi:type': 'dcterms:W3CDTF'}, xmlText(when))
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp':
        'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', author),
      text('cp:keywords', keywords),
      text('cp:lastModifiedBy', author),
      text('cp:revision', '1'),
      time('dcterms:created'),
      time('dcterms:modified'),
      text('dc:language', language),
    ],
  )
}
