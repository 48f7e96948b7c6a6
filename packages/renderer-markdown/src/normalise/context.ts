import type {Report} from '@cvast/core'

/** What surrounds a node that is brought into its normal form. */
export interface Context {
  readonly report: Report
  /** Valid and unique identifiers of the footnotes that are defined. */
  readonly footnotes: ReadonlyMap<string, string>
  /** Marks around the node; a mark inside itself says nothing. */
  readonly marks: ReadonlySet<string>
  /** Whether lines cannot end here: titles, cells, terms. */
  readonly oneLine: boolean
  /** Whether a `|` would end the cell. */
  readonly inCell: boolean
}
