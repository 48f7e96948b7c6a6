import type {Phrasing} from '@cvast/core'
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
      if (flatten(node.children).length > longest) return undefined
      return splitLines(node).flatMap(line => splitPieces(line.children))
    case 'blockquote':
    case 'list': {
      const blocks =
        node.type === 'list'
          ? node.children.flatMap(item => item.children)
          : node.children
      const pieces: Phrasing[][] = []
      for (const each of blocks) {
        const found = contactPieces(each)
        if (!found) return undefined
        pieces.push(...found)
      }
      return pieces
    }
    case 'table':
      return node.children
        .flatMap(row => row.children)
        .flatMap(cell => splitPieces(cell.children))
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

const separator =
  /\s*(?:[|•·‧∙◦⋅❖◆●▪■★｜]+|\s[-–—/~]\s|\s{3,}|\u{2003}|(?<=\s)\/\/(?=\s))\s*/gu

/** `a@b · +49 … | Berlin` → three pieces. */
function splitPieces(line: readonly Phrasing[]): Phrasing[][] {
  const text = flatten(line)
  const pieces: Phrasing[][] = []
  let rest: Phrasing[] = [...line]
  let done = 0
  for (const found of text.matchAll(separator)) {
    if (found.index + found[0].length <= done) continue
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
