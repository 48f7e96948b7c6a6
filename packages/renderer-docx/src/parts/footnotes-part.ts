import {element} from '../xml/element.ts'
import {storyNamespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'

/** `word/footnotes.xml`: Word's two separators, then the notes. */
export function footnotesPart(bodies: Iterable<Xml>, style: string): string {
  return part('w:footnotes', storyNamespaces, [
    separator(-1, 'separator', 'w:separator', style),
    separator(0, 'continuationSeparator', 'w:continuationSeparator', style),
    ...[...bodies].map((body, index) =>
      element('w:footnote', {'w:id': index + 1}, body),
    ),
  ])
}

function separator(id: number, type: string, name: string, style: string): Xml {
  return element(
    'w:footnote',
    {'w:type': type, 'w:id': id},
    element('w:p', {}, [
      element('w:pPr', {}, value('w:pStyle', style)),
      element('w:r', {}, element(name)),
    ]),
  )
}
