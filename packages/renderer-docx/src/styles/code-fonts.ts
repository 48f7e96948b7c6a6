import {element} from '../xml/element.ts'

/** A typeface of even width that comes with Word. */
export const codeFonts = element('w:rFonts', {
  'w:ascii': 'Consolas',
  'w:hAnsi': 'Consolas',
  'w:cs': 'Consolas',
})
