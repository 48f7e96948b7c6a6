import type {Paragraph, Phrasing} from '@cvast/core'
import type {Flow} from '../flow.ts'
import {cutAt} from '../line/cut-at.ts'
import {flatten} from '../line/flatten.ts'
import {splitLines} from '../line/split-lines.ts'
import {trimLine} from '../line/trim-line.ts'

/** Longest block that is looked at as contacts. */
const longest = 1500

/** The pieces of a block that could each be one contact. */
export function contactPieces(node: Flow): Phrasing[][] | undefined {
  switch (node.type) {
    case 'paragraph':
      return linePieces(node)?.flat()
    case 'blockquote':
      return all(node.children)
    case 'list':
      return all(node.children.flatMap(item => item.children))
    case 'definitions':
      return all(node.children.flatMap(each => each.children))
    case 'table':
      return node.children
        .map(row =>
          row.children
            .filter(cell => flatten(cell.children).trim() !== '')
            .flatMap((cell, index): Phrasing[] =>
              index === 0
                ? cell.children
                : [
                    {type: 'text', value: index === 1 ? ': ' : ', '},
                    ...cell.children,
                  ],
            ),
        )
        .filter(each => each.length > 0)
    case 'termList':
      return node.children.map(({term, description}) => [
        ...term,
        {type: 'text', value: ': '},
        ...description,
      ])
    default:
      return undefined
  }
}

/** The pieces of each line of a paragraph. */
export function linePieces(node: Paragraph): Phrasing[][][] | undefined {
  if (flatten(node.children).length > longest) return undefined
  return splitLines(node).map(line => splitPieces(line.children))
}

function all(blocks: readonly Flow[]): Phrasing[][] | undefined {
  const result: Phrasing[][] = []
  for (const each of blocks) {
    const pieces = contactPieces(each)
    if (!pieces) return undefined
    result.push(...pieces)
  }
  return result
}

const separator =
  /\s*(?:[|•·‧∙◦⋅❖◆●▪■★｜]+|\s[-–—/~]\s|\s{3,}|\u{2003}|(?<=\s)\/\/(?=\s))\s*/gu

/** `a@b · +49 … | Berlin` → three pieces. */
function splitPieces(line: readonly Phrasing[]): Phrasing[][] {
  const text = flatten(line)
  const pieces: Phrasing[][] = []
  let rest: Phrasing[] = [...line]
  let done = 0
  for (const found of text.matchAll(separator)) {
    const [before, after] = cutAt(rest, found.index - done)
    pieces.push(before)
    rest = cutAt(after, found[0].length)[1]
    done = found.index + found[0].length
  }
  pieces.push(rest)
  return pieces
    .map(each => trimLine(each, /^[\s,;]+/u, /[\s,;]+$/u))
    .filter(each => each.length > 0 && flatten(each).trim() !== '')
}
