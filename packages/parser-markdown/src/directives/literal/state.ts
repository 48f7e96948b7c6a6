import type {Report} from '@cvast/core'
import type {Definition, ImageReference, LinkReference} from 'mdast'

/** What the readers of one literal document share. */
export interface State {
  readonly report: Report
  /** What `[text][id]` leads to, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** A node that names a definition. */
export type Reference = ImageReference | LinkReference
