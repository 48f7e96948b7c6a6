import {type Cv, visit} from '@cvast/core'

/** Fields that hold no text of the document. */
const notText = new Set(['type', 'kind', 'lang'])

/** Every text of a tree, whatever field it stands in. */
export function treeTexts(tree: Cv): string[] {
  const result: string[] = []
  visit(tree, node => {
    for (const [name, value] of Object.entries(node))
      if (typeof value === 'string' && !notText.has(name)) result.push(value)
    if ('period' in node && node.period) result.push(node.period.written)
  })
  return result
}
