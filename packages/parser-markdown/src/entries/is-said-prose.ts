import {hasWord} from '../directives/has-word.ts'
import type {Line} from '../line/line.ts'
import type {Scope} from './entry-reader.ts'

/** Whether directives say that a line heads nothing. */
export function isSaidProse(line: Line, {context}: Scope): boolean {
  const about = context.directives.get(line.paragraph) ?? []
  return hasWord(about, 'undated') || hasWord(about, 'paragraph')
}
