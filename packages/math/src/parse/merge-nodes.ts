import type {MathNode} from '../nodes.ts'
import {joinThousands} from './join-thousands.ts'

/**
 * Puts together what the parser read character by character: digits (`200`,
 * `0.5`, `1,000`), letters in one alphabet (`NN`), prose; and the base of
 * `10^{-3}`, which is `10` and not `0`.
 */
export function mergeNodes(nodes: readonly MathNode[]): MathNode[] {
  const merged: MathNode[] = []
  for (const node of nodes) add(merged, node)
  return joinThousands(merged)
}

function add(merged: MathNode[], node: MathNode): void {
  const last = merged.at(-1)
  if (
    (node.type === 'number' ||
      node.type === 'identifier' ||
      node.type === 'text') &&
    last?.type === node.type &&
    last.variant === node.variant
  ) {
    merged[merged.length - 1] = {...node, text: last.text + node.text}
  } else if (node.type === 'number' && isPoint(last)) {
    const whole = merged.at(-2)
    const fits =
      whole?.type === 'number' &&
      whole.variant === node.variant &&
      !whole.text.includes('.')
    if (!fits) {
      merged.push(node)
      return
    }
    merged.splice(-2, 2, {...node, text: `${whole.text}.${node.text}`})
  } else if (node.type === 'scripts' && last?.type === 'number') {
    const [base] = node.base
    if (node.base.length === 1 && base?.type === 'number') {
      merged.pop()
      merged.push({...node, base: mergeNodes([last, base])})
    } else merged.push(node)
  } else merged.push(node)
}

function isPoint(node: MathNode | undefined): boolean {
  return node?.type === 'operator' && node.text === '.'
}
