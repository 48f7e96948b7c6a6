import type {InlineMath} from '@cvast/core'
import type {Inline} from '../state.ts'

export function inlineMath({value}: InlineMath): Inline {
  return [{type: 'inlineMath', value}]
}
