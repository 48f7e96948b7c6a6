import type {MathLimits, MathNode, MathOperator, MathScripts} from '@cvast/math'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {nothing} from './math-run.ts'
import {omml} from './omml.ts'

/** A sum, product or integral, bare or with something at it. */
export type LargeOperator = MathOperator | MathLimits | MathScripts

export function isLargeOperator(node: MathNode): node is LargeOperator {
  if (node.type === 'operator') return node.kind === 'large'
  if (node.type !== 'limits' && node.type !== 'scripts') return false
  const [base, ...others] = node.base
  return (
    others.length === 0 && base?.type === 'operator' && base.kind === 'large'
  )
}

/** `\sum_{i=1}^n x_i` → `m:nary` around its limits and operand. */
export function large(
  node: LargeOperator,
  operand: Xml,
  display: boolean,
): Xml {
  const sign = node.type === 'operator' ? node : node.base[0]
  const below = node.type === 'limits' ? node.under : at(node, 'sub')
  const above = node.type === 'limits' ? node.over : at(node, 'sup')
  const stacked = node.type === 'limits' && (display || !node.movable)
  return element('m:nary', {}, [
    element('m:naryPr', {}, [
      value('m:chr', sign?.type === 'operator' ? sign.text : ''),
      value('m:limLoc', stacked ? 'undOvr' : 'subSup'),
      below ? noXml : value('m:subHide', 1),
      above ? noXml : value('m:supHide', 1),
    ]),
    element('m:sub', {}, below ? omml(below, display) : noXml),
    element('m:sup', {}, above ? omml(above, display) : noXml),
    element('m:e', {}, operand || nothing),
  ])
}

function at(
  node: MathOperator | MathScripts,
  where: 'sub' | 'sup',
): MathNode[] | undefined {
  return node.type === 'scripts' ? node[where] : undefined
}

/** Index after what a large operator before `start` is applied to. */
export function endOfOperand(
  nodes: readonly MathNode[],
  start: number,
): number {
  const end = nodes.findIndex(
    (node, index) => index >= start && (isEnd(node) || isLargeOperator(node)),
  )
  return end < 0 ? nodes.length : end
}

function isEnd(node: MathNode): boolean {
  return (
    node.type === 'operator' &&
    ['relation', 'punctuation', 'binary', 'close'].includes(node.kind)
  )
}
