import {isSafeUrl} from '@cvast/core'
import {strFromU8} from 'fflate'
import type {LinkedPart} from '../parts/word-part.ts'
import {relationshipsOf} from './read-reference.ts'
import {type PartRelationship, readRelationships} from './read-relationships.ts'
import {readXml} from './read-xml.ts'
import type {Reference} from './reference.ts'

/**
 * The part at `path` and everything that it points to, as they are. Only the
 * first has a `kind`: the document points to it.
 */
export function copyParts(
  reference: Reference,
  path: string | undefined,
  kind?: string,
): LinkedPart[] {
  const result: LinkedPart[] = []
  const seen = new Set<string>()
  const queue = [path]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const content = reference.files[next]
    if (!content || seen.has(next)) continue
    seen.add(next)
    const contentType = reference.contentType(next)
    result.push({
      path: next,
      content,
      ...(contentType ? {contentType} : {}),
      ...(kind && next === path ? {kind} : {}),
    })
    const pointers = relationshipsOf(next)
    const list = reference.files[pointers]
    if (!list) continue
    result.push({path: pointers, content: list})
    for (const each of readRelationships(next, readXml(strFromU8(list)))) {
      refuse(each)
      queue.push(each.path)
    }
  }
  return result
}

/** What runs, or hides a file in the file. */
const active = /^(?:aFChunk|control|oleObject|package|vbaProject)/

/**
 * Who opens a CV must not run anything by that, nor call another computer: a
 * header may hold pictures and links, no objects and nothing from elsewhere.
 */
function refuse({kind, address}: PartRelationship): void {
  if (active.test(kind))
    throw new Error(`a header or footer holds an object (${kind})`)
  if (address === undefined) return
  if (kind !== 'hyperlink' || !isSafeUrl(address))
    throw new Error(
      `a header or footer needs what is outside of the file (${kind} \`${address}\`)`,
    )
}
