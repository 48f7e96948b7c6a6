import {element} from '../xml/element.ts'
import {storyNamespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import type {Xml} from '../xml/xml.ts'

/** `word/document.xml`: the text, and the section that it is. */
export function documentPart(body: Xml, section: Xml): string {
  return part(
    'w:document',
    storyNamespaces,
    element('w:body', {}, [body, section]),
  )
}
