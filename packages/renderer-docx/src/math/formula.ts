import type {Math as Formula, InlineMath} from '@cvast/core'
import {parseMath} from '@cvast/math'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {mathText} from './math-text.ts'
import {omml} from './omml.ts'

/** TeX as a native equation, or as text; what is not understood as it is. */
export function formula(node: Formula | InlineMath, state: State): Xml {
  const {report, options} = state.context
  const parsed = parseMath(node.value)
  if (!parsed.ok) {
    const problem = parsed.errors
      .map(({reason, text}) => `${reason.replaceAll('-', ' ')} ${text}`.trim())
      .join(', ')
    report('math-as-text', {problem, tex: node.value}, node)
    return runs(node.value, withMark(state, 'VerbatimChar'), node)
  }
  if (options.math === 'text') return mathText(parsed.children, state, node)
  const display = node.type === 'math'
  const content = element('m:oMath', {}, omml(parsed.children, display))
  return display ? element('m:oMathPara', {}, content) : content
}
