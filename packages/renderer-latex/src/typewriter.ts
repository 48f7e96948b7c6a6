import {escapeTex} from './escape/escape-tex.ts'
import {perWord} from './per-word.ts'
import type {State} from './state.ts'

/** Code inside a line: `a_b` → `\texttt{a\_b}` */
export function typewriter(value: string, state: State): string {
  // Bold, italic type of that kind has to be stood in for.
  if (state.scope.markDepth > 0 || state.scope.title)
    state.found.macros.add('typewriter')
  return perWord(value, state, (part, inner) => {
    const code = escapeTex(part, 'code', inner)
    return code && `\\texttt{${code}}`
  })
}
