import type {
  MathAccent,
  MathIdentifier,
  MathNode,
  MathVariant,
} from '../nodes.ts'

/** How one kind of plain text spells what is not just a character. */
export interface Dialect {
  /** Letters; what follows tells a micrometre from a mass μ. */
  letters(node: MathIdentifier, next: MathNode | undefined): string
  /** The text of a number or an operator. */
  symbol(text: string): string
  /** The text of `\text`. */
  prose(text: string, variant: MathVariant): string
  /** Real subscripts, where there are for all; else `undefined`. */
  lower(text: string): string | undefined
  /** The same for superscripts. */
  raise(text: string): string | undefined
  /** `^\circ` */
  degree: string
  /** `root('x', undefined, true)` → `√x`; `simple`: needs no parentheses. */
  root(radicand: string, index: string | undefined, simple: boolean): string
  /** A mark on a printed base. */
  accent(node: MathAccent, base: string): string
}
