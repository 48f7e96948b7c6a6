import type {Handlers, RenderContext} from '@cvast/core'
import type {JsonOptions} from './json.ts'

/** What is on lines of its own becomes lines, what is in a line becomes text. */
export type JsonHandlers = Handlers<readonly string[], State, string>

/** What every handler is given beside its node. */
export interface State {
  readonly handlers: JsonHandlers
  readonly context: RenderContext<JsonOptions>
}
