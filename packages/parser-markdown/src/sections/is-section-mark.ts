import {hasWord} from '../directives/has-word.ts'
import type {Flow, Mark} from '../flow.ts'

/** `<!-- cv: section … -->` on a line of its own: a section without title. */
export function isSectionMark(node: Flow): node is Mark {
  return node.type === 'mark' && hasWord(node.directives, 'section')
}
