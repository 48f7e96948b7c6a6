import {element} from '../xml/element.ts'
import {part} from '../xml/part.ts'
import type {PackagePart} from './package-part.ts'

const byExtension: ReadonlyArray<[string, string]> = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
]

/** `[Content_Types].xml`: what each file of the package is. */
export function contentTypesPart(parts: readonly PackagePart[]): string {
  const extensions = new Set(
    parts.map(({path}) => path.slice(path.lastIndexOf('.') + 1)),
  )
  return part(
    'Types',
    {xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types'},
    [
      ...byExtension
        .filter(([extension]) => extensions.has(extension))
        .map(([extension, type]) =>
          element('Default', {Extension: extension, ContentType: type}),
        ),
      ...parts.flatMap(({path, contentType}) =>
        contentType
          ? [
              element('Override', {
                PartName: `/${path}`,
                ContentType: contentType,
              }),
            ]
          : [],
      ),
    ],
  )
}
