import {type Cv, visit} from '@cvast/core'

/**
 * For each footnote that is defined, an identifier that Markdown can hold:
 * `a b` → `a-b`, and `a-b-2` where that is taken. Case does not tell
 * identifiers apart.
 */
export function footnotes(tree: Cv): ReadonlyMap<string, string> {
  const result = new Map<string, string>()
  const taken = new Set<string>()
  visit(tree, node => {
    if (node.type !== 'footnoteDefinition' || result.has(node.identifier))
      return
    const base = node.identifier.replaceAll(/[^\w-]+/g, '-') || 'note'
    let name = base
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`
    taken.add(name.toLowerCase())
    result.set(node.identifier, name)
  })
  return result
}
