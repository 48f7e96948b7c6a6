import type {Root} from 'mdast'
import {hasWord} from '../has-word.ts'
import {readDirectives} from '../read-directives.ts'

/** The same as `isLiteral`, before anything has been read. */
export function saysLiteral({children}: Root): boolean {
  const first = children.find(each => each.type !== 'yaml')
  return (
    first?.type === 'html' &&
    hasWord(readDirectives(first, () => {}) ?? [], 'literal')
  )
}
