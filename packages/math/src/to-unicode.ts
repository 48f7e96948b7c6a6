import type {MathNode} from './nodes.ts'
import {printList} from './print/print-list.ts'
import {unicode} from './print/unicode.ts'

/**
 * Maths as text in Unicode. Scripts are real ones where every character has
 * one and they are no word.
 *
 * `\sqrt{s_{NN}} = 200` → `√s_NN = 200`, `10^{-3}\,\mu\mathrm{m}` → `10⁻³ μm`
 */
export function toUnicode(nodes: readonly MathNode[]): string {
  return printList(nodes, unicode, false).replace(/ {2,}/g, ' ').trim()
}
