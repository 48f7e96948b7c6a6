import type {Code} from '@cvast/core'
import {codeLines} from '../code-lines.ts'
import {type Flow, flush, line} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {coverage, inTypewriter} from '../unicode/coverage.ts'

/**
 * `verbatim`; with broken lines where they are too long. Where neither can
 * stand (in footnotes, or around its own end, or what TeX reads as a hidden character), each line
 * escaped.
 */
export function code(node: Code, state: State): Flow {
  const {scope, found} = state
  const rows = node.value
    .replaceAll('\t', '    ')
    .split(/\r\n?|\n/)
    .map(row => row.trimEnd())
  if (rows.every(row => row === '')) return []
  const exact =
    !scope.argument &&
    rows.every(row => [...row].every(isPlain) && !/\\end|\^\^/.test(row))
  if (!exact) return codeLines(rows, state)
  if (rows.every(row => row.length <= scope.room))
    return [
      line('\\begin{verbatim}'),
      ...rows.map(flush),
      flush('\\end{verbatim}'),
    ]
  // fvextra breaks lines anywhere only between single bytes.
  if (rows.some(row => /[^\x20-\x7e]/.test(row))) return codeLines(rows, state)
  found.packages.add('fvextra')
  return [
    line('\\begin{Verbatim}[breaklines, breakanywhere]'),
    ...rows.map(flush),
    flush('\\end{Verbatim}'),
  ]
}

/** Whether every engine has the character in typewriter type, as it is. */
function isPlain(character: string): boolean {
  const {pdf, unicode} = coverage(character)
  return (
    pdf &&
    unicode &&
    inTypewriter(character) &&
    !/[\p{Cc}\p{Cf}]/u.test(character)
  )
}
