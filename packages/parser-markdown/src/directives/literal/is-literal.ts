import type {Flow} from '../../flow.ts'
import {hasWord} from '../has-word.ts'

/** Whether a document begins with `<!-- cv: literal -->`. */
export function isLiteral([first]: readonly Flow[]): boolean {
  return first?.type === 'mark' && hasWord(first.directives, 'literal')
}
