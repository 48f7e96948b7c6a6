import {type Cv, type FootnoteDefinition, SKIP, visit} from '@cvast/core'
import type {Found} from './found.ts'

/** Empty collections, and the footnotes that `tree` defines and uses. */
export function find(tree: Cv): Found {
  const definitions = new Map<string, FootnoteDefinition>()
  const referenced = new Set<string>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') referenced.add(node.identifier)
    if (node.type !== 'footnoteDefinition') return undefined
    if (!definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    return SKIP
  })
  return {
    styles: new Set(),
    combinations: new Map(),
    lists: [],
    pictures: new Map(),
    drawings: {count: 0},
    footnotes: {
      definitions,
      referenced,
      written: new Map(),
      story: {relationships: new Map()},
    },
  }
}
