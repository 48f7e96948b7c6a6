import {type AnyNode, type Cv, SKIP, visit} from '@cvast/core'
import {mapShared} from '../map-shared.ts'
import {filterShared} from './filter-shared.ts'
import {leaveOut} from './leave-out.ts'
import type {Scope} from './scope.ts'

/**
 * The tree without the footnotes whose references are gone, and without the
 * references whose footnotes are.
 */
export function chooseNotes(source: Cv, tree: Cv, {report}: Scope): Cv {
  if (source === tree) return tree
  const before = notesOf(source)
  const after = notesOf(tree)
  const lostReference = (id: string) =>
    before.references.has(id) && !after.references.has(id)
  const lostNote = (id: string) =>
    before.definitions.has(id) && !after.definitions.has(id)
  const changed =
    [...after.definitions].some(lostReference) ||
    [...after.references].some(lostNote)
  return changed ? (prune(tree) as Cv) : tree

  function prune(node: AnyNode): AnyNode {
    const copy: Record<string, unknown> = {...node}
    let isChanged = false
    for (const field of [
      'title',
      'headline',
      'term',
      'description',
      'children',
    ]) {
      const list = copy[field]
      if (!Array.isArray(list)) continue
      const result = filterShared(
        mapShared(filterShared(list as AnyNode[], isKept), prune),
        each =>
          each.type !== 'paragraph' ||
          each.children.length > 0 ||
          list.includes(each),
      )
      if (result === list) continue
      copy[field] = result
      isChanged = true
    }
    return isChanged ? (copy as unknown as AnyNode) : node
  }

  function isKept(node: AnyNode): boolean {
    if (node.type === 'footnoteDefinition' && lostReference(node.identifier)) {
      leaveOut(
        node,
        {
          expected: 'a reference to it in what is taken',
          because: 'belongs to what is left out',
        },
        report,
      )
      return false
    }
    if (node.type !== 'footnoteReference' || !lostNote(node.identifier))
      return true
    report('footnote-left-out', {identifier: node.identifier}, node)
    return false
  }
}

/** Which footnotes are there, and which are referred to from outside them. */
function notesOf(tree: Cv) {
  const references = new Set<string>()
  const definitions = new Set<string>()
  const inside = new Map<string, Set<string>>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') references.add(node.identifier)
    if (node.type !== 'footnoteDefinition') return undefined
    definitions.add(node.identifier)
    const named = new Set<string>()
    for (const each of node.children)
      visit(each, inner => {
        if (inner.type === 'footnoteReference') named.add(inner.identifier)
      })
    inside.set(node.identifier, named)
    return SKIP
  })
  // A footnote of a footnote that is read is read.
  for (const id of references)
    for (const each of inside.get(id) ?? []) references.add(each)
  return {references, definitions}
}
