import type {Handlers, Report} from '@cvast/core'
import type {PhrasingContent, RootContent} from 'mdast'
import type {MarkdownOptions} from './options.ts'
import type {Marks} from './settle/marks.ts'

/** What surrounds a node. Copied for children where it changes. */
export interface State {
  readonly options: Readonly<MarkdownOptions>
  readonly report: Report
  /** Which facts must be said, since they are not read from the text. */
  readonly marks: Marks
  /** Every fact inside is said, and nothing is guessed on reading. */
  readonly literal: boolean
  /** Level of headings here: 2 for sections, 3 for their entries. */
  readonly level: number
  /** On one line (titles, cells, marks): a break is `<br>`. */
  readonly oneLine: boolean
}

/** What a node on lines of its own becomes. */
export type Flow = RootContent[]

/** What a node inside a line becomes. */
export type Inline = PhrasingContent[]

export type MarkdownHandlers = Handlers<Flow, State, Inline>
