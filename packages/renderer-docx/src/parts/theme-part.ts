import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import type {Xml} from '../xml/xml.ts'

/** Typefaces of Windows for scripts that the text's own may lack. */
const scripts: ReadonlyArray<[string, string]> = [
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
  ['Thai', 'Leelawadee UI'],
]

/** `word/theme/theme1.xml`: typefaces and colours, by which Word's menus go. */
export function themePart({font, headingFont, accent}: Design): string {
  return part('a:theme', {...namespaces.a, name: 'cvast'}, [
    element('a:themeElements', {}, [
      element('a:clrScheme', {name: 'cvast'}, colours(accent)),
      element('a:fontScheme', {name: 'cvast'}, [
        element('a:majorFont', {}, fonts(headingFont)),
        element('a:minorFont', {}, fonts(font)),
      ]),
      element('a:fmtScheme', {name: 'cvast'}, [
        element('a:fillStyleLst', {}, thrice(fill)),
        element('a:lnStyleLst', {}, thrice(element('a:ln', {w: 6350}, fill))),
        element(
          'a:effectStyleLst',
          {},
          thrice(element('a:effectStyle', {}, element('a:effectLst'))),
        ),
        element('a:bgFillStyleLst', {}, thrice(fill)),
      ]),
    ]),
  ])
}

const fill = element('a:solidFill', {}, element('a:schemeClr', {val: 'phClr'}))

function thrice(xml: Xml): Xml[] {
  return [xml, xml, xml]
}

function fonts(latin: string): Xml[] {
  return [
    element('a:latin', {typeface: latin}),
    element('a:ea', {typeface: ''}),
    element('a:cs', {typeface: ''}),
    ...scripts.map(([script, typeface]) =>
      element('a:font', {script, typeface}),
    ),
  ]
}

function colours(accent: string): Xml[] {
  const colour = (name: string, val: string) =>
    element(`a:${name}`, {}, element('a:srgbClr', {val}))
  return [
    colour('dk1', '000000'),
    colour('lt1', 'FFFFFF'),
    colour('dk2', '404040'),
    colour('lt2', 'F2F2F2'),
    colour('accent1', accent),
    colour('accent2', '595959'),
    colour('accent3', '7F7F7F'),
    colour('accent4', 'A6A6A6'),
    colour('accent5', 'BFBFBF'),
    colour('accent6', 'D9D9D9'),
    colour('hlink', accent),
    colour('folHlink', accent),
  ]
}
