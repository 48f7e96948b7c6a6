import type {MathResult} from './math-result.ts'
import {fail} from './parse/fail.ts'
import {parseList} from './parse/parse-list.ts'
import {peek} from './parse/peek.ts'
import type {State} from './parse/state.ts'

/**
 * Reads TeX maths, the text between the dollars. Never throws, takes time in
 * proportion to the source's length, and accepts only commands it knows.
 *
 * `H_2O` → `{ok: true, children: [scripts([H], [2]), identifier(O)], …}`
 * `\foo` → `{ok: false, errors: [{reason: 'unknown-command', offset: 0, …}]}`
 */
export function parseMath(source: string): MathResult {
  const state: State = {
    source,
    offset: 0,
    lastEnd: 0,
    errors: [],
    packages: new Set(),
    edits: [],
  }
  const first = peek(state)
  state.lastEnd = state.offset
  state.edits.push({start: 0, end: state.offset, latex: ''})
  const children = first ? parseList(state, {depth: 0}) : []
  const rest = peek(state)
  if (rest) {
    const partner = rest.name === '}' || /^(?:right|end)$/.test(rest.name)
    fail(state, partner ? 'unbalanced' : 'unexpected', rest)
  }
  const {edits, errors, packages, lastEnd} = state
  if (errors.length > 0) return {ok: false, source, errors}
  edits.push({start: lastEnd, end: source.length, latex: ''})
  return {ok: true, source, children, packages: [...packages].sort(), edits}
}
