import type {Break} from '@cvast/core'
import type {Inline, State} from '../state.ts'

/** A backslash at the line's end, or `<br>` where lines cannot end. */
export function lineBreak(_: Break, {oneLine}: State): Inline {
  return [oneLine ? {type: 'html', value: '<br>'} : {type: 'break'}]
}
