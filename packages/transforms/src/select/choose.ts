import type {AnyNode} from '@cvast/core'
import {mapShared} from '../map-shared.ts'
import {chooseLanguage} from './choose-language.ts'
import {filterShared} from './filter-shared.ts'
import {emptiness, leaveOut} from './leave-out.ts'
import type {Scope} from './scope.ts'
import {unwanted} from './unwanted.ts'

/** What is nothing without something in it. */
const hollow: ReadonlySet<string> = new Set([
  'section',
  'list',
  'listItem',
  'termList',
  'blockquote',
  'footnoteDefinition',
])

/** What holds lines, not blocks: nothing in it can be chosen by itself. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'term', 'table'])

/**
 * Of some neighbours, and of what is in them, what the target wants by tags,
 * privacy and language. What is emptied goes as well.
 */
export function choose<N extends AnyNode>(nodes: N[], scope: Scope): N[] {
  const {options, report} = scope
  const wanted = filterShared(nodes, node => {
    const reason = unwanted(node, options)
    if (reason) leaveOut(node, reason, report)
    return reason === undefined
  })
  const emptied = new Set<N>()
  const chosen = mapShared(chooseLanguage(wanted, scope), node => {
    if (lines.has(node.type) || !('children' in node)) return node
    const before = node.children as AnyNode[]
    const children = choose(before, scope)
    if (children === before) return node
    const result = {...node, children} as N
    if (children.length === 0 && hollow.has(node.type)) {
      emptied.add(result)
      if (node.type === 'section') leaveOut(node, emptiness, report)
    }
    return result
  })
  return filterShared(chosen, each => !emptied.has(each))
}
