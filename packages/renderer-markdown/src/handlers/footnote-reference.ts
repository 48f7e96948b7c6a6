import type {FootnoteReference} from '@cvast/core'
import type {Inline} from '../state.ts'

export function footnoteReference({identifier}: FootnoteReference): Inline {
  return [{type: 'footnoteReference', identifier, label: identifier}]
}
