import type {Design} from '../design/design.ts'
import type {DocumentLanguages} from '../language/document-languages.ts'
import {format} from '../styles/format.ts'
import type {Style} from '../styles/style.ts'
import {styleXml} from '../styles/style-xml.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import type {Xml} from '../xml/xml.ts'

/** `word/styles.xml` */
export function stylesPart(
  sheet: readonly Style[],
  design: Design,
  languages: DocumentLanguages,
): string {
  return part('w:styles', namespaces.w, [
    element('w:docDefaults', {}, [
      element(
        'w:rPrDefault',
        {},
        element('w:rPr', {}, runDefaults(design, languages)),
      ),
      element(
        'w:pPrDefault',
        {},
        element('w:pPr', {}, [
          element('w:widowControl'),
          format.spacing(0, 0, 259),
        ]),
      ),
    ]),
    element('w:latentStyles', {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 0,
      'w:defUnhideWhenUsed': 0,
      'w:defQFormat': 0,
      'w:count': 376,
    }),
    ...sheet.map(style => styleXml(style)),
  ])
}

function runDefaults({size}: Design, languages: DocumentLanguages): Xml[] {
  return [
    element('w:rFonts', {
      'w:asciiTheme': 'minorHAnsi',
      'w:hAnsiTheme': 'minorHAnsi',
      'w:eastAsiaTheme': 'minorEastAsia',
      'w:cstheme': 'minorBidi',
    }),
    ...format.size(size),
    element('w:lang', {
      'w:val': languages.latin,
      'w:eastAsia': languages.eastAsian,
      'w:bidi': languages.complex,
    }),
  ]
}
