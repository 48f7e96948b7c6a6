import type {State} from './state.ts'
import type {Token} from './token.ts'

/** `\` before a line's end is `\ `; as that it survives trimming of lines. */
export function settleControlSpace(state: State, token: Token): void {
  const {name, start, end} = token
  if (name === ' ' && state.source[start + 1] !== ' ') {
    state.edits.push({start, end, latex: '\\ '})
  }
}
