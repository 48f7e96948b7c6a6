import type {Break} from '@cvast/core'
import {end, type Piece} from '../layout/pieces.ts'

export function hardBreak(_node: Break): Piece[] {
  return [end]
}
