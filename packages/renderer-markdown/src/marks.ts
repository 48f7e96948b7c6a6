import type {AnyNode} from '@cvast/core'

/**
 * What is said of a node beside its text.
 *
 * * `kind`: of a section, since its title does not say it.
 * * `facts`: role, organization and location of an entry.
 * * `period`: the date's meaning.
 * * `literal`: everything, and nothing in it is guessed.
 */
export type Mark = 'kind' | 'facts' | 'period' | 'literal'

export type Marks = ReadonlyMap<AnyNode, ReadonlySet<Mark>>
