import type {MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import type {Piece} from './piece.ts'
import {printFraction} from './print-fraction.ts'
import {printList} from './print-list.ts'
import {printMatrix} from './print-matrix.ts'
import {printRoot} from './print-root.ts'
import {printScripts} from './print-scripts.ts'

/** One node as text. */
export function printNode(
  node: MathNode,
  dialect: Dialect,
  tight: boolean,
  next?: MathNode,
): Piece {
  switch (node.type) {
    case 'identifier': {
      const text = dialect.letters(node, next)
      return {text, kind: 'ordinary', name: isName(node.text, text)}
    }
    case 'number':
      return {text: dialect.symbol(node.text), kind: 'ordinary'}
    case 'operator': {
      const text = dialect.symbol(node.text)
      return {text, kind: node.kind, name: isName(node.text, text)}
    }
    case 'text':
      return {text: dialect.prose(node.text, node.variant), kind: 'text'}
    case 'space':
      return {text: node.width > 0 ? ' ' : '', kind: 'space'}
    case 'row': {
      const text = printList(node.children, dialect, tight)
      return {text, kind: node.kind ?? 'ordinary'}
    }
    case 'scripts':
      return printScripts(node, dialect)
    case 'limits': {
      const {base, under, over} = node
      const scripts = {...(under && {sub: under}), ...(over && {sup: over})}
      const piece = printScripts({type: 'scripts', base, ...scripts}, dialect)
      return piece.kind === 'function' ? {...piece, kind: 'large'} : piece
    }
    case 'root':
      return printRoot(node, dialect)
    case 'fraction':
      return printFraction(node, dialect)
    case 'accent': {
      const text = dialect.accent(node, printList(node.base, dialect, true))
      return {text, kind: 'ordinary', name: /^[A-Za-z]{2,}$/.test(text)}
    }
    case 'fenced': {
      const [only] = node.children
      if (only?.type === 'fraction' && only.style === 'stacked') {
        return printNode(only, dialect, tight)
      }
      const inside = printList(node.children, dialect, tight)
      const open = dialect.symbol(node.open)
      const text = open + inside + dialect.symbol(node.close)
      return {text, kind: 'ordinary'}
    }
    case 'matrix':
      return {text: printMatrix(node, dialect), kind: 'ordinary'}
  }
}

/** Whether a symbol became a word: `∞` → `infinity`, `αx` → `alpha x`. */
function isName(symbols: string, text: string): boolean {
  return text.length > symbols.length && /[A-Za-z]{2}/.test(text)
}
