import type {MathNode} from '../nodes.ts'

/**
 * Joins the groups of three digits of a number: `1`, `,`, `000` → `1,000`;
 * `1`, `,`, `2` stays a list of two.
 */
export function joinThousands(nodes: MathNode[]): MathNode[] {
  if (!nodes.some(node => isComma(node))) return nodes
  const joined: MathNode[] = []
  for (const node of nodes) {
    const comma = joined.at(-1)
    const before = joined.at(-2)
    if (
      node.type === 'number' &&
      /^\d{3}(?:\.|$)/.test(node.text) &&
      isComma(comma) &&
      before?.type === 'number' &&
      before.variant === node.variant &&
      /^\d{1,3}(?:,\d{3})*$/.test(before.text)
    ) {
      joined.splice(-2, 2, {...node, text: `${before.text},${node.text}`})
    } else joined.push(node)
  }
  return joined
}

function isComma(node: MathNode | undefined): boolean {
  return node?.type === 'operator' && node.text === ','
}
