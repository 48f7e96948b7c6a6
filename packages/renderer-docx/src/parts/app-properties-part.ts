import {element} from '../xml/element.ts'
import {part} from '../xml/part.ts'
import {xmlText} from '../xml/xml-text.ts'
import type {Properties} from './properties.ts'

/** `docProps/app.xml` */
export function appPropertiesPart(properties: Properties): string {
  const {words, characters, paragraphs} = properties
  const field = (name: string, content: string | number) =>
    element(name, {}, xmlText(`${content}`))
  return part(
    'Properties',
    {
      xmlns:
        'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    },
    [
      field('Template', 'Normal.dotm'),
      field('Words', words),
      field('Application', 'cvast'),
      field('DocSecurity', 0),
      field('Paragraphs', paragraphs),
      field('ScaleCrop', 'false'),
      field('LinksUpToDate', 'false'),
      field('CharactersWithSpaces', characters + Math.max(0, words - 1)),
      field('SharedDoc', 'false'),
      field('HyperlinksChanged', 'false'),
      field('Characters', characters),
      field('AppVersion', '16.0000'),
    ],
  )
}
