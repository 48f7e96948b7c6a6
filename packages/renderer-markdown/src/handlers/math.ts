import type {Math as MathBlock} from '@cvast/core'
import type {Flow} from '../state.ts'

export function math({value}: MathBlock): Flow {
  return [{type: 'math', value}]
}
