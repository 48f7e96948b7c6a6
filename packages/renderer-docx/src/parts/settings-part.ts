import type {DocumentLanguages} from '../language/document-languages.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {value} from '../xml/value.ts'
import {noXml} from '../xml/xml.ts'

const word = 'http://schemas.microsoft.com/office/word'

/** What makes Word lay the file out as Word 2013 and later do. */
const compatibility: ReadonlyArray<[string, number]> = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
]

/** `word/settings.xml` */
export function settingsPart(
  languages: DocumentLanguages,
  footnotes: boolean,
  house: ReadonlySet<string> = new Set(),
): string {
  return part('w:settings', {...namespaces.w, ...namespaces.m}, [
    element('w:zoom', {'w:percent': 100}),
    house.has('w:mirrorMargins') ? element('w:mirrorMargins') : noXml,
    value('w:defaultTabStop', 720),
    house.has('w:autoHyphenation') ? element('w:autoHyphenation') : noXml,
    house.has('w:evenAndOddHeaders') ? element('w:evenAndOddHeaders') : noXml,
    value('w:characterSpacingControl', 'doNotCompress'),
    footnotes
      ? element('w:footnotePr', {}, [
          element('w:footnote', {'w:id': -1}),
          element('w:footnote', {'w:id': 0}),
        ])
      : noXml,
    element(
      'w:compat',
      {},
      compatibility.map(([name, val]) =>
        element('w:compatSetting', {
          'w:name': name,
          'w:uri': word,
          'w:val': val,
        }),
      ),
    ),
    element('m:mathPr', {}, [
      value('m:mathFont', 'Cambria Math'),
      value('m:brkBin', 'before'),
      value('m:brkBinSub', '--'),
      value('m:smallFrac', 0),
      element('m:dispDef'),
      value('m:lMargin', 0),
      value('m:rMargin', 0),
      value('m:defJc', 'centerGroup'),
      value('m:intLim', 'subSup'),
      value('m:naryLim', 'undOvr'),
    ]),
    element('w:themeFontLang', {
      'w:val': languages.latin,
      'w:eastAsia': languages.eastAsian,
      'w:bidi': languages.complex,
    }),
    element('w:clrSchemeMapping', {
      'w:bg1': 'light1',
      'w:t1': 'dark1',
      'w:bg2': 'light2',
      'w:t2': 'dark2',
      'w:accent1': 'accent1',
      'w:accent2': 'accent2',
      'w:accent3': 'accent3',
      'w:accent4': 'accent4',
      'w:accent5': 'accent5',
      'w:accent6': 'accent6',
      'w:hyperlink': 'hyperlink',
      'w:followedHyperlink': 'followedHyperlink',
    }),
    value('w:decimalSymbol', '.'),
    value('w:listSeparator', ','),
  ])
}
