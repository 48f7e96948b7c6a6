import type {MathFraction, MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import type {Piece} from './piece.ts'
import {printList} from './print-list.ts'

/** `\frac{a+b}{2}` → `(a+b)/2`, `\binom{n}{k}` → `binom(n, k)`. */
export function printFraction(node: MathFraction, dialect: Dialect): Piece {
  const over = printList(node.numerator, dialect, true)
  const under = printList(node.denominator, dialect, true)
  if (node.style === 'stacked') {
    const text = `binom(${over}, ${under})`
    return {text, kind: 'ordinary', name: true}
  }
  const top = isTerm(over) ? over : `(${over})`
  const bottom = isFactor(under, node.denominator) ? under : `(${under})`
  return {text: `${top}/${bottom}`, kind: 'fraction'}
}

/** No sum, no fraction: `2x²`. */
function isTerm(text: string): boolean {
  return !/[\s+−±∓=<>≤≥/,-]/u.test(text)
}

/** What a slash divides by as a whole: `x²`, `dx`, not `2x`. */
function isFactor(text: string, nodes: readonly MathNode[]): boolean {
  if (/^[\p{L}\p{M}∂]+$/u.test(text)) return true
  const single = nodes.length === 1 && nodes[0]?.type !== 'fraction'
  return single && (isTerm(text) || nodes[0]?.type === 'fenced')
}
