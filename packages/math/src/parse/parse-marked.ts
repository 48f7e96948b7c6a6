import {commands} from '../commands/commands.ts'
import {typedMarks} from '../commands/typed-marks.ts'
import type {MathNode} from '../nodes.ts'
import {mark} from './mark.ts'
import {parseCharacter} from './parse-character.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {use} from './use.ts'

/** A letter with a typed mark: `p̄` → `\bar{p}`. */
export function parseMarked(
  state: State,
  scope: Scope,
  letter: Token,
  typed: Token,
): MathNode[] {
  const before = mark(state, letter.start)
  const {nodes} = parseCharacter(state, scope, letter)
  const {name: sign, start, end} = typed
  const name = typedMarks.get(sign) ?? ''
  const command = commands.get(name)
  take(state, typed)
  if (command?.type !== 'accent') return nodes
  use(state, command)
  before.latex = `\\${name}{`
  state.edits.push({start, end, latex: '}'})
  return [{type: 'accent', kind: command.kind, mark: sign, base: nodes}]
}
