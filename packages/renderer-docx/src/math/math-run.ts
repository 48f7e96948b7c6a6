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

/** What Word shows as nothing; where there is nothing it shows a box. */
export const nothing = run('\u200B', value('m:sty', 'p'))

/** Text in a formula, in the look of its alphabet. */
export function mathRun(text: string, variant: MathVariant): Xml {
  if (text === '') return noXml
  const {style, script} = looks[variant]
  return run(text, [
    // `GeV`: without this mark LibreOffice sets it in italics.
    variant === 'normal' && latin.test(text) ? element('m:lit') : noXml,
    script === undefined ? noXml : value('m:scr', script),
    // Italic is Word's default for letters.
    style === 'i' ? noXml : value('m:sty', style),
  ])
}

const latin = /\p{Script=Latin}/u

/** A sign of operation or relation; a function's name. */
export function signRun(text: string): Xml {
  return run(text, value('m:sty', 'p'))
}

/** A sign that is nothing to calculate with: the bar in `P(A|B)`. */
export function literalRun(text: string): Xml {
  return run(text, [element('m:lit'), value('m:sty', 'p')])
}

/** Prose in a formula: set as text, with its blanks. */
export function proseRun(text: string): Xml {
  return text === '' ? noXml : run(text, element('m:nor'))
}

function run(text: string, properties: Xml | readonly Xml[]): Xml {
  return element('m:r', {}, [
    element('m:rPr', {}, properties),
    fonts,
    element('m:t', {'xml:space': 'preserve'}, xmlText(text)),
  ])
}
