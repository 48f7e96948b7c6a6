import type {MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {accent} from './accent.ts'
import {delimited} from './delimited.ts'
import {isLargeOperator, large} from './large.ts'
import {limits} from './limits.ts'
import {mathRun} from './math-run.ts'
import {mathSpace} from './math-space.ts'
import {matrix} from './matrix.ts'
import {scripts} from './scripts.ts'

/**
 * The tree of maths as OMML, Word's maths. `display`: on lines of its own,
 * where limits stand under and over. How deep it nests is bounded by the
 * parser of TeX.
 */
export function omml(nodes: readonly MathNode[], display: boolean): Xml {
  const result: Xml[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as MathNode
    // A sum or an integral holds what it is applied to: up to a relation.
    if (isLargeOperator(node)) {
      const end = endOfOperand(nodes, i + 1)
      const operand = omml(nodes.slice(i + 1, end), display)
      result.push(large(node, operand, display))
      i = end - 1
    } else result.push(one(node, display))
  }
  return joinXml(result)
}

/** Index after what a large operator at `start - 1` is applied to. */
function endOfOperand(nodes: readonly MathNode[], start: number): number {
  const end = nodes.findIndex(
    (node, index) =>
      index >= start &&
      ((node.type === 'operator' &&
        ['relation', 'punctuation', 'binary', 'close'].includes(node.kind)) ||
        isLargeOperator(node)),
  )
  return end < 0 ? nodes.length : end
}

function one(node: MathNode, display: boolean): Xml {
  const inner = (nodes: readonly MathNode[]) => omml(nodes, display)
  switch (node.type) {
    case 'identifier':
    case 'number':
      return mathRun(
        node.text,
        node.type === 'number' && node.variant === 'italic'
          ? 'normal'
          : node.variant,
      )
    case 'operator':
      return mathRun(node.text, 'normal')
    case 'text':
      return mathRun(node.text, node.variant, true)
    case 'space':
      return mathRun(mathSpace(node.width), 'normal')
    case 'row':
      return inner(node.children)
    case 'scripts':
      return scripts(node, inner)
    case 'limits':
      return limits(node, display, inner)
    case 'root':
      return element('m:rad', {}, [
        element('m:radPr', {}, node.index ? noXml : value('m:degHide', 1)),
        element('m:deg', {}, node.index ? inner(node.index) : noXml),
        element('m:e', {}, inner(node.radicand)),
      ])
    case 'fraction':
      return element('m:f', {}, [
        element(
          'm:fPr',
          {},
          value('m:type', node.style === 'bar' ? 'bar' : 'noBar'),
        ),
        element('m:num', {}, inner(node.numerator)),
        element('m:den', {}, inner(node.denominator)),
      ])
    case 'accent':
      return accent(node, inner)
    case 'fenced':
      return delimited(node, inner)
    case 'matrix':
      return matrix(node, inner)
  }
}
