import type {Code} from '@cvast/core'
import {escapeCode} from '../escape/code.ts'
import {type Flow, flush, line} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `Verbatim`; where that cannot stand, escaped lines. */
export function code(node: Code, state: State): Flow {
  const lines = node.value.replaceAll('\t', '    ').split(/\r\n?|\n/)
  if (!state.scope.argument && !node.value.includes('\\end')) {
    state.found.packages.add('fvextra')
    for (const each of node.value)
      if (each > '\u007f') state.found.characters.add(each)
    return [
      line('\\begin{Verbatim}'),
      ...lines.map(flush),
      line('\\end{Verbatim}'),
    ]
  }
  return lines.map((each, index) => {
    const text = `\\texttt{${escapeCode(each, state) || '~'}}`
    return line(index < lines.length - 1 ? `${text}\\\\` : text)
  })
}
