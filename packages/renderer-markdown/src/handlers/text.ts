import type {Text} from '@cvast/core'
import type {Inline} from '../state.ts'

export function text({value}: Text): Inline {
  return [{type: 'text', value}]
}
