import {loweredCharacters} from '../commands/lowered-characters.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import type {MathNode} from '../nodes.ts'
import {mergeNodes} from './merge-nodes.ts'
import {readToken} from './read-token.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {typedLatex} from './typed-latex.ts'
import {typedNode} from './typed-node.ts'

/** A run of typed scripts: `10⁻³` → `10^{-3}`. */
export function parseTypedScript(
  state: State,
  scope: Scope,
  first: Token,
): MathNode[] {
  const raised = raisedCharacters.has(first.name)
  const table = raised ? raisedCharacters : loweredCharacters
  const nodes: MathNode[] = []
  let latex = ''
  let token: Token | undefined = first
  while (token) {
    const plain = table.get(token.name)
    if (plain === undefined) break
    nodes.push(typedNode(plain, scope))
    latex += typedLatex(state, plain) ?? ''
    take(state, token)
    token = readToken(state.source, state.offset)
  }
  const written = `${raised ? '^' : '_'}{${latex.trimEnd()}}`
  state.edits.push({start: first.start, end: state.lastEnd, latex: written})
  return mergeNodes(nodes)
}
