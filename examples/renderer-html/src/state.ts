import type {FootnoteDefinition, Handlers, RenderContext} from '@cvast/core'
import type {HtmlOptions} from './html.ts'
import type {Markup} from './markup.ts'

/** What answers for each node. */
export type HtmlHandlers = Handlers<Markup, State>

/** What every handler is given beside its node. */
export interface State {
  readonly handlers: HtmlHandlers
  readonly context: RenderContext<HtmlOptions>
  /** Level of the nearest heading above: 1 is the name. */
  readonly level: number
  /** Inside a link, which cannot hold another. */
  readonly inLink: boolean
  /** All footnotes of the tree; their numbers are their places, from 1. */
  readonly notes: readonly FootnoteDefinition[]
}
