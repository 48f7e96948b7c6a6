import type {MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'

/** `\sin x` → `m:func`: Word parts the name from what it is applied to. */
export function applied(name: Xml, argument: Xml): Xml {
  return element('m:func', {}, [
    element('m:fName', {}, name),
    element('m:e', {}, argument),
  ])
}

/** `\sin`, `\sin^2`, `\lim_{x \to 0}`, `\operatorname{rank}` */
export function isFunction(node: MathNode | undefined): boolean {
  if (node?.type === 'operator' || node?.type === 'row')
    return node.kind === 'function'
  return (
    (node?.type === 'scripts' || node?.type === 'limits') &&
    node.base.length === 1 &&
    isFunction(node.base[0])
  )
}

/** Index after what the function before `start` is applied to. */
export function endOfArgument(
  nodes: readonly MathNode[],
  start: number,
): number {
  const first = nodes[start]
  // `\log\log n`
  if (isFunction(first)) return endOfArgument(nodes, start + 1)
  if (first?.type === 'fenced') return start + 1
  // `\sin 2x`
  const end = nodes.findIndex((node, i) => i >= start && !isFactor(node))
  return end < 0 ? nodes.length : end
}

const factors: ReadonlySet<MathNode['type']> = new Set([
  'accent',
  'fraction',
  'identifier',
  'number',
  'root',
  'scripts',
])

function isFactor(node: MathNode): boolean {
  if (!factors.has(node.type)) return false
  return (
    node.type !== 'scripts' ||
    node.base.every(each => each.type === 'fenced' || isFactor(each))
  )
}
