import {type SectionKind, sectionKinds} from '@cvast/core'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'

/** `kind=awards`; unknown and unsaid kinds are `custom`. */
export function sectionKind(directives: readonly Directive[]): SectionKind {
  const kind = factOf(directives, 'kind')
  return sectionKinds.find(each => each === kind) ?? 'custom'
}
