import type {MathFenced, MathNode} from '@cvast/math'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** `\left( a \middle| b \right)` → `m:d` with an `m:e` for each piece. */
export function delimited(
  {open, close, children}: MathFenced,
  inner: (nodes: readonly MathNode[]) => Xml,
): Xml {
  const pieces: MathNode[][] = [[]]
  let separator: string | undefined
  for (const node of children)
    if (node.type === 'operator' && node.kind === 'middle') {
      // Word has one separator for all: a second kind stays in the text.
      separator ??= node.text
      if (node.text === separator) pieces.push([])
      else pieces.at(-1)?.push({...node, kind: 'ordinary'})
    } else pieces.at(-1)?.push(node)
  return element('m:d', {}, [
    element('m:dPr', {}, [
      value('m:begChr', open),
      separator === undefined ? noXml : value('m:sepChr', separator),
      value('m:endChr', close),
    ]),
    ...pieces.map(each => element('m:e', {}, inner(each))),
  ])
}
