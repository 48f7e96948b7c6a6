import type {Style} from '../styles/style.ts'
import type {Reference} from './reference.ts'
import {elementsIn, valueIn} from './xml-tree.ts'

/**
 * Our ids of styles that have another one in the reference: Word goes by the
 * name, and a German Word calls `heading 1` `berschrift1`. Where the reference
 * has our id for a style of another name, ours gets a new one.
 */
export function styleIdsOf(
  {styles}: Reference,
  sheet: readonly Style[],
): Map<string, string> {
  const byName = new Map<string, string>()
  const taken = new Set<string>()
  for (const style of elementsIn(styles, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    taken.add(id)
    const name = valueIn(style, 'w:name')?.toLowerCase()
    const type = style.attributes['w:type'] ?? 'paragraph'
    if (name && !byName.has(`${type} ${name}`))
      byName.set(`${type} ${name}`, id)
  }
  const result = new Map<string, string>()
  for (const {id, type, name} of sheet) {
    const theirs = byName.get(`${type} ${name.toLowerCase()}`)
    if (theirs !== undefined) result.set(id, theirs)
    else if (taken.has(id)) {
      let free = `${id}Cv`
      while (taken.has(free)) free += '1'
      taken.add(free)
      result.set(id, free)
    }
  }
  return result
}
