import {
  type List,
  ownNamePattern,
  type Phrasing,
  type Section,
  strong,
} from '@cvast/core'
import {mapShared} from '../map-shared.ts'
import {isNamed, saidOf} from './match-section.ts'
import type {SelectOptions} from './select-options.ts'

/** A section with its lists numbered and some names bold, where asked for. */
export function dress(
  section: Section,
  {numbered = [], bold}: SelectOptions,
): Section {
  const names = ownNamePattern((saidOf(bold, section) ?? []).join(';'))
  const isNumbered = numbered.some(each => isNamed(section, each))
  if (!isNumbered && !names) return section
  let next = 1
  const children = mapShared(section.children, node => {
    const told = names ? withBold(node, names) : node
    if (!isNumbered || told.type !== 'list' || told.ordered) return told
    const list: List = {...told, ordered: true, start: next}
    next += list.children.length
    return list
  })
  return children === section.children ? section : {...section, children}
}

/** Lines and what holds them; nothing is bold in code, nor twice. */
function withBold<N extends object>(node: N, names: RegExp): N {
  if (!('children' in node) || ('type' in node && node.type === 'strong'))
    return node
  const before = node.children as Array<Phrasing | object>
  const after = before.flatMap(
    (each): Array<Phrasing | object> =>
      'type' in each && each.type === 'text'
        ? parted(each as Extract<Phrasing, {type: 'text'}>, names)
        : [withBold(each, names)],
  )
  const isSame =
    after.length === before.length &&
    after.every((each, i) => each === before[i])
  return isSame ? node : {...node, children: after}
}

/** `with B. Alpha, C. Bravo` → `with `, **B. Alpha**, `, C. Bravo` */
function parted(
  node: Extract<Phrasing, {type: 'text'}>,
  names: RegExp,
): Phrasing[] {
  // The pattern has one group, so that each second part is a name.
  const parts = node.value.normalize('NFC').split(names)
  if (parts.length === 1) return [node]
  return parts.flatMap((value, i): Phrasing[] => {
    if (value === '') return []
    return i % 2 === 1 ? [strong([value])] : [{type: 'text', value}]
  })
}
