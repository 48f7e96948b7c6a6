import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {xmlText} from '../xml/xml-text.ts'

/**
 * The inside of a run. `soft\u00adhyphen` → `<w:t>soft</w:t>`,
 * `<w:softHyphen/>`, `<w:t>hyphen</w:t>`: Word shows the character itself as
 * a hyphen. Line endings and tabs are spaces.
 */
export function runContent(text: string): Xml[] {
  return text
    .replaceAll(/[\t\n\r]+/g, ' ')
    .split(/(\u00AD)/u)
    .filter(piece => piece !== '')
    .map(piece =>
      piece === '\u00AD' ? element('w:softHyphen') : textElement(piece),
    )
}

/** `w:t`, which keeps its outer blanks only when told so. */
function textElement(text: string): Xml {
  const blanks = /^\s|\s$|\s\s/.test(text)
  return element(
    'w:t',
    {'xml:space': blanks ? 'preserve' : undefined},
    xmlText(text),
  )
}
