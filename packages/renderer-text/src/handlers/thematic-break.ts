import type {ThematicBreak} from '@cvast/core'
import type {Layout} from '../layout/layout.ts'

/** The blank line that parts blocks anyway. */
export function thematicBreak(_node: ThematicBreak): Layout[] {
  return []
}
