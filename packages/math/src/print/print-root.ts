import type {MathNode, MathRoot} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import type {Piece} from './piece.ts'
import {printList} from './print-list.ts'

/** `\sqrt{s}` → `√s`, `\sqrt{a+b}` → `√(a+b)`. */
export function printRoot(node: MathRoot, dialect: Dialect): Piece {
  const radicand = printList(node.radicand, dialect, true)
  const index = node.index && printList(node.index, dialect, true)
  const text = dialect.root(radicand, index, isSimple(node.radicand))
  const open = !text.endsWith(')')
  return {text, kind: 'ordinary', name: !open, ...(open && {end: 'root'})}
}

function isSimple(nodes: readonly MathNode[]): boolean {
  const [only] = nodes
  if (nodes.length !== 1 || !only) return false
  switch (only.type) {
    case 'identifier':
      return only.text.length === 1 || only.variant === 'normal'
    case 'number':
    case 'accent':
      return true
    case 'operator':
      return only.kind === 'ordinary'
    case 'scripts':
      return !only.sup && isSimple(only.base)
    default:
      return false
  }
}
