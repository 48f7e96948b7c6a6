import type {Code} from '@cvast/core'
import type {Flow} from '../state.ts'

export function code({value, language, meta}: Code): Flow {
  return [{type: 'code', value, lang: language ?? null, meta: meta ?? null}]
}
