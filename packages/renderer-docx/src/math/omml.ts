import type {MathNode} from '@cvast/math'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'
import {applied, endOfArgument, isFunction} from './applied.ts'
import {fenced} from './fenced.ts'
import {endOfOperand, isLargeOperator, large} from './large.ts'
import {mathNode, type Place} from './math-node.ts'
import {isPrescript, prescripts} from './scripts.ts'

/**
 * The tree of maths as OMML, Word's maths. `display`: on lines of its own,
 * where limits stand under and over. How deep it nests is bounded by the
 * parser of TeX.
 */
export function omml(list: readonly MathNode[], display: boolean): Xml {
  const nodes = fenced(list)
  const inner = (some: readonly MathNode[]) => omml(some, display)
  const result: Xml[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as MathNode
    const next = nodes[i + 1]
    // A sum or an integral holds what it is applied to: up to a relation.
    if (isLargeOperator(node)) {
      const end = endOfOperand(nodes, i + 1)
      result.push(large(node, inner(nodes.slice(i + 1, end)), display))
      i = end - 1
    } else if (isFunction(node)) {
      const end = endOfArgument(nodes, i + 1)
      const name = mathNode(node, display, 'between')
      const argument = inner(nodes.slice(i + 1, end))
      result.push(end > i + 1 ? applied(name, argument) : name)
      i = end - 1
    } else if (isPrescript(node) && next && next.type !== 'space') {
      result.push(prescripts(node, inner([next]), inner))
      i += 1
    } else result.push(mathNode(node, display, placeOf(nodes, i)))
  }
  return joinXml(result)
}

function placeOf(nodes: readonly MathNode[], index: number): Place {
  const node = nodes[index]
  if (node?.type !== 'operator' || !ambiguous.test(node.text)) return 'between'
  const first = index === 0 && !/^[+−]$/u.test(node.text)
  if (index === nodes.length - 1) return first ? 'only' : 'last'
  return first ? 'first' : 'between'
}

/** Signs that LibreOffice knows from its own language of formulas. */
const ambiguous = /^[+−=<>|∧∨&^]$/u
