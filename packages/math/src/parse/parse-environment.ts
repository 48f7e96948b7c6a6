import {environments} from '../commands/environments.ts'
import type {MathMatrix} from '../nodes.ts'
import {enter} from './enter.ts'
import {fail} from './fail.ts'
import {isCharacter} from './is-character.ts'
import {parseRows} from './parse-rows.ts'
import {peek} from './peek.ts'
import {readColumns} from './read-columns.ts'
import {readEnvironmentName} from './read-environment-name.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

/** `{pmatrix} … \end{pmatrix}`, after `\begin`. */
export function parseEnvironment(
  state: State,
  scope: Scope,
  begin: Token,
): MathMatrix[] {
  const {start} = begin
  const name = readEnvironmentName(state)
  const environment = environments.get(name ?? '')
  if (!environment) {
    const danger = /^(?:filecontents|lua|verbatim|document|minted|lstlisting)/
    const forbidden = danger.test(name ?? '')
    const reason = forbidden ? 'forbidden-command' : 'unknown-command'
    fail(state, name ? reason : 'unexpected', {start, end: state.lastEnd})
    return []
  }
  if (environment.package) state.packages.add(environment.package)
  rename(environment.latex)
  const align = name === 'array' ? readColumns(state) : environment.align
  const maxColumns = name === 'array' ? align.length : environment.maxColumns
  const first = peek(state)
  // LaTeX reads the `[` of `\begin{aligned}[t]` as an argument.
  if (isCharacter(first, '[')) {
    state.edits.push({start: state.lastEnd, end: state.lastEnd, latex: '{}'})
  }
  const rows = parseRows(state, enter(state, scope), maxColumns)
  const end = peek(state)
  if (end?.kind === 'command' && end.name === 'end') take(state, end)
  else fail(state, 'unbalanced', end)
  if (readEnvironmentName(state) !== name) fail(state, 'unbalanced', end)
  rename(environment.latex)
  const {open, close} = environment
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({length: width}, (_, index) =>
    column(align[index % align.length]),
  )
  return [{type: 'matrix', open, close, columns, rows}]

  function rename(latex: string | undefined): void {
    if (latex === undefined || name === undefined) return
    const end = state.lastEnd - 1
    state.edits.push({start: end - name.length, end, latex})
  }
}

function column(letter: string | undefined): 'left' | 'center' | 'right' {
  if (letter === 'l') return 'left'
  return letter === 'r' ? 'right' : 'center'
}
