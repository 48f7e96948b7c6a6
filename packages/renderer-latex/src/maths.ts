import type {InlineMath, Math as MathNode} from '@cvast/core'
import {parseMath, toLatex} from '@cvast/math'
import {escapeTex} from './escape/escape-tex.ts'
import type {State} from './state.ts'

/**
 * Maths for the inside of `\( \)`. `undefined` where it holds anything that is
 * not known to be safe: reported, to be shown as text.
 */
export function maths(
  node: MathNode | InlineMath,
  state: State,
): string | undefined {
  const result = parseMath(node.value)
  if (!result.ok) {
    const problem = result.errors
      .slice(0, 3)
      .map(({reason, text}) => `${reason.replace('-', ' ')} ${text}`.trim())
      .join(', ')
    state.context.report('math-as-text', {problem, tex: node.value}, node)
    return undefined
  }
  for (const each of result.packages) state.found.packages.add(each)
  return toLatex(result, {prose: text => escapeTex(text, 'text', state)})
}
