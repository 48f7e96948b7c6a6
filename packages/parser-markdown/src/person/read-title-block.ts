import {type Paragraph, type Phrasing, toText} from '@cvast/core'
import {splitLines} from '../line/split-lines.ts'
import {trimLine} from '../line/trim-line.ts'

/** What a pandoc title block says. */
export interface TitleBlock {
  name: string
  headline?: Phrasing[]
  more: Paragraph[]
}

/** `% Name`, `% Headline`, `% Place`: pandoc's title block at the top. */
export function readTitleBlock(node: Paragraph): TitleBlock | undefined {
  if (node.position && node.position.start.line > 2) return undefined
  const lines = splitLines(node).map(each => each.children)
  if (!lines.every(each => /^%\s/.test(toText(each)))) return undefined
  const [name, headline, ...more] = lines.map(each =>
    trimLine(each, /^%\s+/u, /\s+$/u),
  )
  if (!name) return undefined
  return {
    name: toText(name),
    ...(headline ? {headline} : {}),
    more: more.map(children => ({
      type: 'paragraph',
      children,
      ...(node.position ? {position: node.position} : {}),
    })),
  }
}
