import {forbiddenCommands} from '../commands/forbidden-commands.ts'
import {report} from './report.ts'
import type {State} from './state.ts'
import type {Token} from './token.ts'

/** Notes a command that is not in the table. */
export function refuseCommand(state: State, token: Token): void {
  const {name} = token
  const forbidden =
    forbiddenCommands.has(name) || /^(?:pdf|lua|XeTeX|if|every)/.test(name)
  report(state, forbidden ? 'forbidden-command' : 'unknown-command', token)
}
