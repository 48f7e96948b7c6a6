import {type AnyNode, type Cv, toText, visit} from '@cvast/core'

/** Headings of the tree, `2 Engineer, Alpha`, and the number of list items. */
export function outline(tree: Cv): {headings: string[]; items: number} {
  const headings: string[] = []
  let items = 0
  visit(tree, (node, ancestors) => {
    if (node.type === 'listItem') items += 1
    if (node.type !== 'section' && node.type !== 'entry') return
    if (node.title.length === 0) return
    const level = [...ancestors, node].filter(titled).length
    headings.push(`${level} ${toText(node.title)}`)
  })
  return {headings, items}
}

function titled(node: AnyNode): boolean {
  return (
    (node.type === 'section' || node.type === 'entry') && node.title.length > 0
  )
}

/** Links of the text, and those of footnotes there and back. */
export function linksIn(tree: Cv): number {
  let count = 0
  visit(tree, node => {
    if (node.type === 'link' || (node.type === 'contact' && node.url))
      count += 1
    if (node.type === 'footnoteReference') count += 1
  })
  return count
}
