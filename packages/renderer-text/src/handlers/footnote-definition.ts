import type {FootnoteDefinition} from '@cvast/core'
import type {Layout} from '../layout/layout.ts'

/** Nothing here: notes stand at the end. */
export function footnoteDefinition(_node: FootnoteDefinition): Layout[] {
  return []
}
