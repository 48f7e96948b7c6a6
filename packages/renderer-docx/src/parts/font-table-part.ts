import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {value} from '../xml/value.ts'

/** `word/fontTable.xml`: the typefaces that the styles name. */
export function fontTablePart({font, headingFont}: Design): string {
  const names = new Set([font, headingFont, 'Consolas', 'Cambria Math'])
  return part(
    'w:fonts',
    namespaces.w,
    [...names].map(name =>
      element('w:font', {'w:name': name}, [
        value('w:family', name === 'Consolas' ? 'modern' : 'auto'),
        value('w:pitch', name === 'Consolas' ? 'fixed' : 'variable'),
      ]),
    ),
  )
}
