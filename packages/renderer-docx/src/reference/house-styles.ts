import type {Design} from '../design/design.ts'
import type {DocumentLanguages} from '../language/document-languages.ts'
import type {Style} from '../styles/style.ts'
import {styleXml} from '../styles/style-xml.ts'
import {element} from '../xml/element.ts'
import {part} from '../xml/part.ts'
import {adoptStyle} from './adopt-style.ts'
import {alikeHeading} from './alike-heading.ts'
import {printXml} from './print-xml.ts'
import {readXml} from './read-xml.ts'
import type {Reference} from './reference.ts'
import type {XmlElement} from './xml-tree.ts'

/**
 * `word/styles.xml`: all styles of the reference, then those of ours that it
 * lacks. The language is the document's, wherever the reference names one.
 */
export function houseStyles(
  {styles}: Reference,
  sheet: readonly Style[],
  styleIds: ReadonlyMap<string, string>,
  design: Design,
  languages: DocumentLanguages,
): string {
  const theirs = new Set(
    styles.children.flatMap(each =>
      typeof each === 'string' ? [] : [each.attributes['w:styleId'] ?? ''],
    ),
  )
  const idOf = (id: string) => styleIds.get(id) ?? id
  const adopted = new Map(
    sheet
      .filter(({id}) => theirs.has(idOf(id)))
      .map(style => [idOf(style.id), style]),
  )
  const missing = sheet.filter(({id}) => !theirs.has(idOf(id)))
  return part('w:styles', styles.attributes, [
    ...styles.children.flatMap(each => {
      if (typeof each === 'string') return []
      if (each.name === 'w:docDefaults')
        return [printXml(withLanguages(each, languages))]
      if (each.name !== 'w:style') return [printXml(each)]
      const own = adopted.get(each.attributes['w:styleId'] ?? '')
      const plain = withoutLanguage(each)
      return [printXml(own ? adoptStyle(plain, own, design) : plain)]
    }),
    // A style that the reference has by default stays the only one.
    ...missing.map(style =>
      styleXml(
        {...alikeHeading(style, adopted, idOf), default: false},
        styleIds,
      ),
    ),
  ])
}

function withoutLanguage(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children.flatMap((child): Array<XmlElement | string> => {
      if (typeof child === 'string') return [child]
      return child.name === 'w:lang' ? [] : [withoutLanguage(child)]
    }),
  }
}

function withLanguages(
  defaults: XmlElement,
  {latin, eastAsian, complex}: DocumentLanguages,
): XmlElement {
  const lang = readXml(
    element('w:lang', {
      'w:val': latin,
      'w:eastAsia': eastAsian,
      'w:bidi': complex,
    }),
  )
  const inside = (each: XmlElement): XmlElement => ({
    ...each,
    children: [
      ...each.children.flatMap(child => {
        if (typeof child === 'string') return []
        if (child.name === 'w:lang') return []
        return [/^w:rPr/.test(child.name) ? inside(child) : child]
      }),
      ...(each.name === 'w:rPr' ? [lang] : []),
    ],
  })
  return inside(defaults)
}
