import type {Html} from 'mdast'
import type {Inline} from './state.ts'

/** A line and the directive that belongs to it: `text <!-- cv: private -->`. */
export function spaced(line: Inline, directive: readonly Html[]): Inline {
  return line.length === 0 || directive.length === 0
    ? [...line, ...directive]
    : [...line, {type: 'text', value: ' '}, ...directive]
}
