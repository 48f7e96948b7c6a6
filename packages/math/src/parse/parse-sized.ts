import type {MathOperator, OperatorKind} from '../nodes.ts'
import {readDelimiter} from './read-delimiter.ts'
import type {State} from './state.ts'

/** `(` after `\big`; without a kind, what the delimiter says itself. */
export function parseSized(state: State, kind?: OperatorKind): MathOperator[] {
  const text = readDelimiter(state)
  const own = '([{⟨⌈⌊⟮⎰⌜⌞'.includes(text)
    ? 'open'
    : ')]}⟩⌉⌋⟯⎱⌝⌟'.includes(text)
      ? 'close'
      : 'ordinary'
  return text ? [{type: 'operator', text, kind: kind ?? own}] : []
}
