import {commands} from '../commands/commands.ts'
import {typedSymbols} from '../commands/typed-symbols.ts'
import {fail} from './fail.ts'
import {peek} from './peek.ts'
import {refuseCommand} from './refuse-command.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import {use} from './use.ts'

const delimiters = new Set('()[]|/\\‖{}⟨⟩⌈⌉⌊⌋⟮⟯⎰⎱⌜⌝⌞⌟↑↓↕⇑⇓⇕')
const bare = new Map([
  ...[...'()[]|/'].map(one => [one, one] as const),
  ['<', '⟨'],
  ['>', '⟩'],
  ['.', ''],
])

/**
 * The delimiter after `\left` and its like, as Unicode: `\langle` → `⟨`,
 * `<` → `⟨`, `.` → the empty string.
 */
export function readDelimiter(state: State): string {
  const token = peek(state)
  if (!token) {
    fail(state, 'unbalanced')
    return ''
  }
  const {start, end} = token
  const typed = token.kind === 'character' && token.name >= '\u0080'
  if (token.kind === 'character' && !typed) {
    const text = bare.get(token.name)
    if (text === undefined) fail(state, 'unexpected', token)
    else take(state, token)
    return text ?? ''
  }
  const name = typed ? typedSymbols.get(token.name) : token.name
  const command = name === undefined ? undefined : commands.get(name)
  if (!command && !typed) {
    take(state, token)
    refuseCommand(state, token)
    return ''
  }
  if (command?.type !== 'symbol' || !delimiters.has(command.text)) {
    fail(state, 'unexpected', token)
    return ''
  }
  take(state, token)
  use(state, command)
  if (typed) state.edits.push({start, end, latex: `\\${name} `})
  return command.text
}
