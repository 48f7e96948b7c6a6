import {type SectionKind, sectionKinds} from '@cvast/core'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'

/** `kind=awards`; unknown ones and none at all are `unsaid`. */
export function sectionKind(
  directives: readonly Directive[],
  unsaid: SectionKind,
): SectionKind {
  const kind = factOf(directives, 'kind')
  return sectionKinds.find(each => each === kind) ?? unsaid
}
