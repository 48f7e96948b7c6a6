import type {MathNode, MathText, MathVariant} from '../nodes.ts'
import {enter} from './enter.ts'
import {expectCharacter} from './expect-character.ts'
import {fail} from './fail.ts'
import {isCharacter} from './is-character.ts'
import {mergeNodes} from './merge-nodes.ts'
import {parseTextPiece} from './parse-text-piece.ts'
import {peek} from './peek.ts'
import {readToken} from './read-token.ts'
import {report} from './report.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

/** `{if $x > 0$}`, after `\text`. */
export function parseText(
  state: State,
  scope: Scope,
  variant: MathVariant,
): MathNode[] {
  const open = peek(state)
  if (!isCharacter(open, '{')) {
    fail(state, open ? 'unexpected' : 'unbalanced', open)
    return []
  }
  take(state, open)
  const nodes: MathNode[] = []
  const inside = enter(state, scope)
  for (;;) {
    const token = readToken(state.source, state.offset)
    if (!token || isCharacter(token, '}')) break
    if (token.kind === 'hidden') {
      state.offset = token.end
      report(state, 'forbidden-command', token)
      continue
    }
    const piece = parseTextPiece(state, inside, token, variant)
    for (const node of typeof piece === 'string' ? [prose(piece)] : piece) {
      nodes.push(node)
    }
  }
  expectCharacter(state, '}')
  return mergeNodes(nodes)

  function prose(text: string): MathText {
    return {type: 'text', text, variant}
  }
}
