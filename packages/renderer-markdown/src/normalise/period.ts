import type {Period} from '@cvast/core'
import {oneLine} from './one-line.ts'

export function period(node: Period): Period {
  return {...node, written: oneLine(node.written)}
}
