import type {Root} from 'mdast'
import {hasWord} from '../has-word.ts'
import {readDirectives} from '../read-directives.ts'

/** Whether a document begins with `<!-- cv: literal -->`. */
export function isLiteral({children}: Root): boolean {
  const first = children.find(each => each.type !== 'yaml')
  return (
    first?.type === 'html' &&
    hasWord(readDirectives(first, () => {}) ?? [], 'literal')
  )
}
