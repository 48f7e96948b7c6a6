import {commands} from '../commands/commands.ts'
import {rewrittenCommands} from '../commands/rewritten-commands.ts'
import type {Atom} from './atom.ts'
import {parseCharacter} from './parse-character.ts'
import {parseCommand} from './parse-command.ts'
import {parseMarked} from './parse-marked.ts'
import {readTypedMark} from './read-typed-mark.ts'
import {refuseCommand} from './refuse-command.ts'
import type {Scope} from './scope.ts'
import {settleControlSpace} from './settle-control-space.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {use} from './use.ts'

/** One character, group or command with its arguments, without scripts. */
export function parseAtom(state: State, scope: Scope, token: Token): Atom {
  const marked = readTypedMark(state, token)
  if (marked) return {nodes: parseMarked(state, scope, token, marked)}
  if (token.kind !== 'command') return parseCharacter(state, scope, token)
  take(state, token)
  const command = commands.get(token.name)
  if (!command) {
    refuseCommand(state, token)
    return {nodes: []}
  }
  use(state, command)
  settleControlSpace(state, token)
  const latex = rewrittenCommands.get(token.name)
  if (latex !== undefined) {
    state.edits.push({start: token.start, end: token.end, latex})
  }
  return parseCommand(state, scope, token, command)
}
