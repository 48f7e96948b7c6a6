import type {Break} from '@cvast/core'
import {end, type Piece} from '../layout/pieces.ts'

/** The line ends here. */
function hardBreak(_node: Break): Piece[] {
  return [end]
}

export {hardBreak as break}
