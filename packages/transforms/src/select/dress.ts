import {type List, type Phrasing, type Section, strong} from '@cvast/core'
import {mapShared} from '../map-shared.ts'
import {isNamed, saidOf} from './match-section.ts'
import type {SelectOptions} from './select-options.ts'

/** A section with its lists numbered and some words bold, where asked for. */
export function dress(
  section: Section,
  {numbered = [], bold}: SelectOptions,
): Section {
  const words = saidOf(bold, section) ?? []
  const isNumbered = numbered.some(each => isNamed(section, each))
  if (!isNumbered && words.length === 0) return section
  let next = 1
  const children = mapShared(section.children, node => {
    const told = words.length > 0 ? withBold(node, words) : node
    if (!isNumbered || told.type !== 'list' || told.ordered) return told
    const list: List = {...told, ordered: true, start: next}
    next += list.children.length
    return list
  })
  return children === section.children ? section : {...section, children}
}

/** Lines and what holds them; nothing is bold in code, nor twice. */
function withBold<N extends object>(node: N, words: readonly string[]): N {
  if (!('children' in node) || ('type' in node && node.type === 'strong'))
    return node
  const before = node.children as Array<Phrasing | object>
  const after = before.flatMap(
    (each): Array<Phrasing | object> =>
      'type' in each && each.type === 'text'
        ? parted(each as Extract<Phrasing, {type: 'text'}>, words)
        : [withBold(each, words)],
  )
  const isSame =
    after.length === before.length &&
    after.every((each, i) => each === before[i])
  return isSame ? node : {...node, children: after}
}

/** `with B. Alpha, C. Bravo` → `with `, **B. Alpha**, `, C. Bravo` */
function parted(
  node: Extract<Phrasing, {type: 'text'}>,
  words: readonly string[],
): Phrasing[] {
  const escaped = words
    .filter(each => each !== '')
    .map(each => each.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (escaped.length === 0) return [node]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  )
  const parts = node.value.split(pattern)
  if (parts.length === 1) return [node]
  return parts.flatMap((value, i): Phrasing[] => {
    if (value === '') return []
    return i % 2 === 1 ? [strong([value])] : [{type: 'text', value}]
  })
}
