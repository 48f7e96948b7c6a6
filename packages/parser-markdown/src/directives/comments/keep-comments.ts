import type {AnyNode, Cv, SectionContent} from '@cvast/core'
import type {Root} from 'mdast'
import {collectComments} from './collect-comments.ts'

/**
 * Notes on the tree what is only for its author: the YAML at the top, and the
 * comments, each before the block that it is in or that follows it.
 */
export function keepComments(tree: Cv, root: Root): Cv {
  const places = placesIn(tree)
  let at = 0
  for (const {value, offset} of collectComments(root)) {
    while (at < places.length && (places[at] as Place).until < offset) at++
    const node = places[at]?.node ?? tree
    const comments = [...(node.data?.comments ?? []), value]
    node.data = {...node.data, comments}
  }
  const [first] = root.children
  if (first?.type === 'yaml')
    tree.data = {...tree.data, frontMatter: first.value}
  return tree
}

/** A node that comments can stand before, and up to where they are its. */
interface Place {
  node: AnyNode
  until: number
}

/** In reading order: person, titled sections, entries, their blocks. */
function placesIn({children: [person, ...sections]}: Cv): Place[] {
  const result: Place[] = []
  begin(person)
  for (const section of sections) {
    if (section.title.length > 0) begin(section)
    content(section.children)
  }
  return result

  function content(nodes: readonly SectionContent[]): void {
    for (const node of nodes)
      if (node.type === 'entry') {
        begin(node)
        content(node.children)
      } else end(node)
  }

  function begin(node: AnyNode): void {
    const until = node.position?.start.offset
    if (until !== undefined) result.push({node, until})
  }

  function end(node: AnyNode): void {
    const until = node.position?.end.offset
    if (until !== undefined) result.push({node, until})
  }
}
