import type {Math as Formula, InlineMath} from '@cvast/core'
import {parseMath, toAscii, toUnicode} from '@cvast/math'
import {spell} from './spell/spell.ts'
import type {State} from './state.ts'

/**
 * Maths as text: `\sqrt{s_{NN}} = 200` → `√s_NN = 200`. What is not understood
 * is shown as its TeX, with a message.
 */
export function maths(node: Formula | InlineMath, state: State): string {
  const {options, report} = state.context
  const result = parseMath(node.value)
  if (result.ok)
    return options.ascii
      ? toAscii(result.children, {
          transliterate: text =>
            spell(text, node, state).replaceAll('\u00a0', ' '),
        })
      : spell(toUnicode(result.children), node, state)
  const problem = result.errors
    .map(({reason, text}) => `${reason.replaceAll('-', ' ')} ${text}`.trim())
    .join(', ')
  report('math-as-text', {problem, tex: node.value}, node)
  return spell(node.value, node, state)
}
