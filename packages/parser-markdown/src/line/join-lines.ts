import type {Paragraph} from '@cvast/core'
import {mergeText} from '../prose/merge-text.ts'
import type {Line} from './line.ts'
import {positionOf} from './split-lines.ts'

/** Lines that stand together → the paragraph they were, or a part of it. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const [first] = lines
  if (first && lines.length === first.count) return first.paragraph
  const children = mergeText(
    lines.flatMap((line, index) =>
      index === 0 ? line.children : [...line.before, ...line.children],
    ),
  )
  const position = positionOf(children)
  const {tags, lang} = first?.paragraph ?? {}
  return {
    type: 'paragraph',
    ...(tags ? {tags} : {}),
    ...(lang ? {lang} : {}),
    ...(first?.paragraph.private ? {private: true} : {}),
    children,
    ...(position ? {position} : {}),
  }
}
