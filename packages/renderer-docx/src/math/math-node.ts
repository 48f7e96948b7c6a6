import type {MathNode, MathOperator} from '@cvast/math'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {accent} from './accent.ts'
import {delimited} from './delimited.ts'
import {limits} from './limits.ts'
import {literalRun, mathRun, nothing, proseRun, signRun} from './math-run.ts'
import {mathSpace} from './math-space.ts'
import {matrix} from './matrix.ts'
import {omml} from './omml.ts'
import {scripts} from './scripts.ts'

/**
 * A sign that wants something before it (`< 5`) or behind it (`e^{+}`): without
 * operands LibreOffice shows a question mark.
 */
export type Place = 'first' | 'between' | 'last' | 'only'

/** One node of maths. */
export function mathNode(node: MathNode, display: boolean, place: Place): Xml {
  const inner = (nodes: readonly MathNode[]) => omml(nodes, display)
  switch (node.type) {
    case 'identifier':
      return mathRun(node.text, node.variant)
    case 'number':
      return mathRun(
        node.text,
        node.variant === 'italic' ? 'normal' : node.variant,
      )
    case 'operator':
      return operator(node, place)
    case 'text':
      return proseRun(node.text)
    case 'space':
      return mathRun(mathSpace(node.width), 'normal')
    case 'row':
      return inner(node.children)
    case 'scripts':
      return scripts(node, inner)
    case 'limits':
      return limits(node, display, inner)
    case 'root':
      // `√` alone: a root of nothing is a box.
      if (node.radicand.length === 0) return signRun('√')
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

/** `=`; a word between operands (`a \bmod b`) has blanks around it. */
function operator({text, kind}: MathOperator, place: Place): Xml {
  if (kind === 'ordinary' && /^[|&#^~"]$/.test(text)) return literalRun(text)
  const apart = /^\p{L}{2,}$/u.test(text) && kind !== 'function'
  return joinXml([
    place === 'first' || place === 'only' ? nothing : noXml,
    signRun(apart ? `\u2005${text}\u2005` : text),
    place === 'last' || place === 'only' ? nothing : noXml,
  ])
}
