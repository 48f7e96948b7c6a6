import type {Line} from '../line/line.ts'
import type {Cursor} from './entry-reader.ts'

/**
 * The line so many units ahead. A quote or a bullet of one line counts as
 * that line only where `loose` asks for it.
 */
export function lineAhead(cursor: Cursor, ahead: number): Line | undefined {
  const unit = cursor.at(ahead)
  if (unit?.type === 'line') return unit
  if (unit?.type !== 'blockquote' || unit.children.length !== 1)
    return undefined
  const [only] = unit.children
  if (only?.type !== 'paragraph') return undefined
  if (only.children.some(each => each.type === 'break')) return undefined
  return {
    type: 'line',
    children: only.children,
    before: [],
    paragraph: only,
    index: 0,
    count: 1,
    ...(unit.position ? {position: unit.position} : {}),
  }
}
