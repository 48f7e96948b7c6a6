import type {Entry, Phrasing, SectionKind} from '@cvast/core'

/** Role, organisation and place, as far as they are certain. */
export type Facts = Partial<Pick<Entry, 'role' | 'organization' | 'location'>>

/** What the title of an entry says, where it is decidable. */
export function readFacts(
  _title: readonly Phrasing[],
  _kind: SectionKind,
): Facts {
  return {}
}
