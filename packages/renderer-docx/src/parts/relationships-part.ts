import type {Relationship} from '../found/found.ts'
import {element} from '../xml/element.ts'
import {part} from '../xml/part.ts'

const office = 'http://schemas.openxmlformats.org'
const coreProperties = `${office}/package/2006/relationships/metadata/core-properties`

/** `….rels`: what a part points to. */
export function relationshipsPart(list: Iterable<Relationship>): string {
  return part(
    'Relationships',
    {xmlns: `${office}/package/2006/relationships`},
    [...list].map(({id, kind, target, external}) =>
      element('Relationship', {
        Id: id,
        Type:
          kind === 'core-properties'
            ? coreProperties
            : `${office}/officeDocument/2006/relationships/${kind}`,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    ),
  )
}
