import type {MathNode, MathScripts} from '@cvast/math'

export type Outlined = MathScripts

/** First of Unicode's private characters; no formula holds one. */
const first = 0xe000

/** So many there are; more than any formula has scripts. */
const most = 6400

/**
 * The maths with a private character for everything that has scripts, and
 * what each stands for. What is in scripts stays as it is.
 */
export function outlineScripts(nodes: readonly MathNode[]): {
  outline: MathNode[]
  found: Map<string, Outlined>
} {
  const found = new Map<string, Outlined>()
  return {outline: nodes.map(outline), found}

  function outline(node: MathNode): MathNode {
    switch (node.type) {
      case 'scripts': {
        if (found.size >= most) return node
        const text = String.fromCharCode(first + found.size)
        found.set(text, node)
        const [base] = node.base
        // `\sin^2 x` is parted from what follows as `\sin x` is.
        return base?.type === 'operator' && base.kind === 'function'
          ? {...base, text}
          : {type: 'identifier', text, variant: 'italic'}
      }
      case 'root':
        return {...node, radicand: node.radicand.map(outline)}
      case 'fraction':
        return {
          ...node,
          numerator: node.numerator.map(outline),
          denominator: node.denominator.map(outline),
        }
      case 'row':
      case 'fenced':
        return {...node, children: node.children.map(outline)}
      default:
        return node
    }
  }
}
