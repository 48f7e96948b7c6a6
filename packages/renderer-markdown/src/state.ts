import type {Handlers, Report} from '@cvast/core'
import type {PhrasingContent, RootContent} from 'mdast'
import type {MarkdownOptions} from './options.ts'
import type {Marks} from './settle/marks.ts'

/** What surrounds a node. Copied for children where it changes. */
export interface State {
  readonly handlers: MarkdownHandlers
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
  /** A contact says what it is, for those who do not guess. */
  readonly contactKinds: boolean
}

/** What a node on lines of its own becomes. */
export type Flow = RootContent[]

/** What a node inside a line becomes. */
export type Inline = PhrasingContent[]

/** What answers for each node. */
export type MarkdownHandlers = Handlers<Flow, State, Inline>
