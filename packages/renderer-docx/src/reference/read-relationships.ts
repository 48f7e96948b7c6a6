import {elementsIn, type XmlElement} from './xml-tree.ts'

/** What a part of a reference points to. */
export interface PartRelationship {
  id: string
  /** Last piece of the type's URI: `styles`. */
  kind: string
  /** Path in the package; `undefined` when it is outside. */
  path: string | undefined
  /** Address outside of the package. */
  address: string | undefined
}

/** The relationships of the part at `source`. */
export function readRelationships(
  source: string,
  root: XmlElement | undefined,
): PartRelationship[] {
  return elementsIn(root).map(
    ({attributes: {Id = '', Type = '', Target = '', TargetMode}}) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      path: TargetMode === 'External' ? undefined : resolve(source, Target),
      address: TargetMode === 'External' ? Target : undefined,
    }),
  )
}

/** `resolve('word/document.xml', '../a.xml')` → `a.xml`. */
function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const pieces = source.split('/').slice(0, -1)
  for (const piece of target.split('/'))
    if (piece === '..') pieces.pop()
    else if (piece !== '.') pieces.push(piece)
  return pieces.join('/')
}
