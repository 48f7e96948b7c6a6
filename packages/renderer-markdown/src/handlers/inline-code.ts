import type {InlineCode} from '@cvast/core'
import type {Inline} from '../state.ts'

export function inlineCode({value}: InlineCode): Inline {
  return [{type: 'inlineCode', value}]
}
