import type {Flow} from '../state.ts'

export function thematicBreak(): Flow {
  return [{type: 'thematicBreak'}]
}
