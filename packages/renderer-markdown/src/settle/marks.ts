import type {AnyNode} from '@cvast/core'

/**
 * What is said of a node in a directive, since its text does not say it.
 *
 * * `kind`: of a section.
 * * `facts`: role, organization and location of an entry.
 * * `period`: what the date of an entry or an item means.
 * * `undated`: what looks like a date in the text of an entry or an item is
 *   none.
 * * `paragraph`: the line is prose, not the header of anything.
 * * `terms`: bullets are terms, though their keys look like dates.
 * * `person`: which line is the headline, and of what kind contacts are.
 */
export type Mark =
  | 'facts'
  | 'kind'
  | 'paragraph'
  | 'period'
  | 'person'
  | 'terms'
  | 'undated'

export type Marks = ReadonlyMap<AnyNode, ReadonlySet<Mark>>
