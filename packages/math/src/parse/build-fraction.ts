import type {MathFenced, MathFraction, MathNode} from '../nodes.ts'

/** A fraction, in its parentheses if it has some (binomials). */
export function buildFraction(
  shape: {style: 'bar' | 'stacked'; open: string; close: string},
  numerator: MathNode[],
  denominator: MathNode[],
): MathFenced | MathFraction {
  const {style, open, close} = shape
  const fraction: MathFraction = {
    type: 'fraction',
    numerator,
    denominator,
    style,
  }
  if (!open) return fraction
  return {type: 'fenced', open, close, children: [fraction]}
}
