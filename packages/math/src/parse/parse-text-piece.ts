import {commands} from '../commands/commands.ts'
import {textAccents, textCharacters} from '../commands/text-commands.ts'
import type {MathNode, MathVariant} from '../nodes.ts'
import {expectCharacter} from './expect-character.ts'
import {parseArgument} from './parse-argument.ts'
import {parseList} from './parse-list.ts'
import {parseText} from './parse-text.ts'
import {parseTextAccent} from './parse-text-accent.ts'
import {parseTextCharacter} from './parse-text-character.ts'
import {refuseCommand} from './refuse-command.ts'
import {report} from './report.ts'
import type {Scope} from './scope.ts'
import {settleControlSpace} from './settle-control-space.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {use} from './use.ts'

/** The next of what stands in `\text{…}`: prose, or nodes. */
export function parseTextPiece(
  state: State,
  scope: Scope,
  token: Token,
  variant: MathVariant,
): string | MathNode[] {
  const {kind, name} = token
  const {depth, copies} = scope
  // Maths in prose has its own alphabets.
  const plain: Scope = {depth, ...(copies && {copies})}
  if (kind === 'character' && name === '{') {
    return parseText(state, scope, variant)
  }
  take(state, token)
  if (kind === 'space') return ' '
  if (kind === 'character' && name === '$') {
    const nodes = parseList(state, plain)
    expectCharacter(state, '$')
    return nodes
  }
  if (kind === 'character') return parseTextCharacter(state, token)
  const character = textCharacters.get(name)
  if (character !== undefined) {
    settleControlSpace(state, token)
    skipSpaceAfterWord(state, name)
    return character
  }
  const accent = textAccents.get(name)
  if (accent) return parseTextAccent(state, token, accent)
  const command = commands.get(name)
  if (command?.type === 'text') {
    use(state, command)
    return parseText(state, scope, command.variant)
  }
  if (name === 'emph') {
    const other = variant === 'italic' ? 'normal' : 'italic'
    return parseText(state, scope, other)
  }
  if (name === 'ensuremath') return parseArgument(state, plain)
  if (command) report(state, 'unexpected', token)
  else refuseCommand(state, token)
  return []
}

/** TeX eats the space behind a command that ends in a letter. */
function skipSpaceAfterWord(state: State, name: string): void {
  if (!/[A-Za-z]$/.test(name)) return
  const space = /[ \t\r\n]*/y
  space.lastIndex = state.offset
  space.exec(state.source)
  state.offset = space.lastIndex
}
