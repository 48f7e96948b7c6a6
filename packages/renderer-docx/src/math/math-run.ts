import type {MathVariant} from '@cvast/math'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'

/** `m:sty` and `m:scr` of each alphabet. */
const looks: Readonly<Record<MathVariant, {style: string; script?: string}>> = {
  normal: {style: 'p'},
  italic: {style: 'i'},
  bold: {style: 'b'},
  'bold-italic': {style: 'bi'},
  blackboard: {style: 'p', script: 'double-struck'},
  calligraphic: {style: 'p', script: 'script'},
  fraktur: {style: 'p', script: 'fraktur'},
  sans: {style: 'p', script: 'sans-serif'},
  mono: {style: 'p', script: 'monospace'},
}

/** Word's only typeface for maths. */
const fonts = element(
  'w:rPr',
  {},
  element('w:rFonts', {'w:ascii': 'Cambria Math', 'w:hAnsi': 'Cambria Math'}),
)

/** Text in a formula; `prose` is set as text, with its blanks. */
export function mathRun(
  text: string,
  variant: MathVariant,
  prose = false,
): Xml {
  if (text === '') return noXml
  const {style, script} = looks[variant]
  return element('m:r', {}, [
    element(
      'm:rPr',
      {},
      prose
        ? [element('m:nor')]
        : [
            script === undefined ? noXml : value('m:scr', script),
            // Italic is Word's default for letters.
            style === 'i' ? noXml : value('m:sty', style),
          ],
    ),
    fonts,
    element('m:t', {'xml:space': 'preserve'}, xmlText(text)),
  ])
}
