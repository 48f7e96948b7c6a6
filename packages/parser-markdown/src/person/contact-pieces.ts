import type {Paragraph, Phrasing} from '@cvast/core'
import type {Definitions, Flow} from '../flow.ts'
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
      return labelled(node)
    case 'table':
      return node.children
        .map(row =>
          row.children
            .filter(cell => flatten(cell.children).trim() !== '')
            .flatMap((cell, index): Phrasing[] =>
              index === 0
                ? labelOf(cell.children)
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

/** A label without the colon at its end: `**Name:**` → `**Name**`. */
export function labelOf(nodes: readonly Phrasing[]): Phrasing[] {
  return trimLine(nodes, /^\s+/u, /\s*[:：]\s*$/u)
}

/** The term of a definition is the label of what it says. */
function labelled({children}: Definitions): Phrasing[][] | undefined {
  const result: Phrasing[][] = []
  for (const {terms, children: values} of children) {
    const [first, ...more] = all(values) ?? []
    if (!first) return undefined
    const label = terms.flatMap((each): Phrasing[] => [
      ...labelOf(each),
      {type: 'text', value: ': '},
    ])
    result.push([...label, ...first], ...more)
  }
  return result
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

/** `[GitHub](…), [LinkedIn](…)` → a piece for each link. */
function byLinks(piece: Phrasing[]): Phrasing[][] {
  const result: Phrasing[][] = [[]]
  let links = 0
  for (const node of piece) {
    if (node.type === 'link' && links++ > 0) result.push([])
    result.at(-1)?.push(node)
  }
  // A label stands before its link: `…, Web: [site](…)`.
  for (const [index, each] of result.entries()) {
    const last = each.at(-1)
    const next = result[index + 1]
    if (!next || last?.type !== 'text' || !/[:：]\s*$/.test(last.value))
      continue
    const cut = /^(.*?[,;]\s*|\s*)([^,;]*)$/su.exec(last.value)
    if (!cut) continue
    each.pop()
    if (cut[1]) each.push({...last, value: cut[1]})
    next.unshift({...last, value: cut[2] ?? ''})
  }
  return result
}

/** (`0171 / 5550100` is one telephone number.) */
const separator =
  /\s*(?:[|•·‧∙◦⋅❖◆●▪■★｜]+|\s(?:[–—~]|(?<!(?:^|[\s:(])0\d{1,5}\)?\s)[-/]|[-/](?!\s\d))\s|\s--+\s|\s{3,}|\u{2003}|(?<=\s)\/\/(?=\s))\s*/gu

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
    .flatMap(byLinks)
    .map(each => trimLine(each, /^[\s,;]+/u, /[\s,;]+$/u))
    .filter(each => each.length > 0 && flatten(each).trim() !== '')
}
