import type {PageBreak} from '@cvast/core'
import type {Layout} from '../layout/layout.ts'

/** A text has no pages. */
export function pageBreak(_node: PageBreak): Layout[] {
  return []
}
