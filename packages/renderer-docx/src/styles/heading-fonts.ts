import {element} from '../xml/element.ts'

/** The theme's typeface for headings. */
export const headingFonts = element('w:rFonts', {
  'w:asciiTheme': 'majorHAnsi',
  'w:hAnsiTheme': 'majorHAnsi',
  'w:eastAsiaTheme': 'majorEastAsia',
  'w:cstheme': 'majorBidi',
})
