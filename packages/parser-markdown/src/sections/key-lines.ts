import type {
  ListItem,
  Paragraph,
  Phrasing,
  SectionContent,
  SectionKind,
  Term,
  TermList,
} from '@cvast/core'
import type {Context} from '../context.ts'
import {findPeriods} from '../dates/index.ts'
import {cutAt} from '../line/cut-at.ts'
import {flatten} from '../line/flatten.ts'
import {positionOf, splitLines} from '../line/split-lines.ts'
import {trimLine} from '../line/trim-line.ts'
import {readTerm} from '../prose/read-term.ts'

/** Sections that name things and say something of each. */
const kinds: ReadonlySet<SectionKind> = new Set(['skills', 'languages'])

/** `Databases:`, `**语言**：`; a key is a few words. */
const key =
  /^\s*((?:[^\s:：.!?。]+(?: (?=\S)|\.(?=\S))){0,4}[^\s:：!?。]+?)\s*(?:[:：]\s|：|[:：]$)\s*/u

/** Longest key, in characters. */
const longest = 40

/**
 * Lines and bullets that each are `key: value`, as terms, where a section is
 * about such: `Languages: Go⏎Databases: PostgreSQL` → two terms. A block with
 * any other line stays as it is. So are paragraphs with bold keys, two or more.
 */
export function keyLines(
  blocks: readonly SectionContent[],
  kind: SectionKind,
  context: Context,
): SectionContent[] {
  if (!kinds.has(kind)) return [...blocks]
  const result: SectionContent[] = []
  for (let i = 0; i < blocks.length; i++) {
    const run = boldParagraphs(blocks, i, context)
    if (run.length > 1) {
      const position = positionOf(run)
      result.push(termList(run, position ? {position} : {}))
      i += run.length - 1
    } else result.push(block(blocks[i] as SectionContent, kind, context))
  }
  return result
}

function block(
  node: SectionContent,
  kind: SectionKind,
  context: Context,
): SectionContent {
  if (node.type === 'entry')
    return {
      ...node,
      children: keyLines(node.children, kind, context) as typeof node.children,
    }
  if (context.directives.has(node)) return node
  const children =
    node.type === 'paragraph'
      ? ofParagraph(node)
      : node.type === 'list' && !node.ordered && !node.spread
        ? ofItems(node.children, context)
        : undefined
  return children ? termList(children, node) : node
}

/** `**A:** a`, blank line, `**B:** b`: terms as Word gives them back. */
function boldParagraphs(
  blocks: readonly SectionContent[],
  start: number,
  context: Context,
): Term[] {
  const result: Term[] = []
  for (let i = start; i < blocks.length; i++) {
    const each = blocks[i]
    if (each?.type !== 'paragraph' || context.directives.has(each)) break
    if (each.tags || each.lang || each.private) break
    const {position} = each
    const found = readTerm(
      {
        type: 'listItem',
        spread: false,
        children: [each],
        ...(position ? {position} : {}),
      },
      true,
    )
    if (!found || flatten(found.description).trim() === '') break
    result.push(found)
  }
  return result
}

function termList(
  children: Term[],
  {position}: Pick<Paragraph, 'position'>,
): TermList {
  return {type: 'termList', children, ...(position ? {position} : {})}
}

/** Two lines or more, or bold keys with signs between: `**A:** a · **B:** b`. */
function ofParagraph(paragraph: Paragraph): Term[] | undefined {
  if (paragraph.tags || paragraph.lang || paragraph.private) return undefined
  const lines = splitLines(paragraph)
  const pieces =
    lines.length === 1
      ? byBoldKeys(paragraph.children)
      : lines.map(each => each.children)
  if (pieces.length < 2) return undefined
  return all(pieces.map(each => term(each)))
}

function ofItems(
  items: readonly ListItem[],
  context: Context,
): Term[] | undefined {
  return all(
    items.map(item => {
      const [only, ...more] = item.children
      if (only?.type !== 'paragraph' || more.length > 0) return undefined
      if (item.checked !== undefined || item.period) return undefined
      if (context.directives.has(item) || context.directives.has(only))
        return undefined
      if (splitLines(only).some(each => each.before[0]?.type === 'break'))
        return undefined
      const found = term(only.children)
      const {tags, lang, position} = item
      return (
        found && {
          ...found,
          ...(tags ? {tags} : {}),
          ...(lang ? {lang} : {}),
          ...(item.private ? {private: true} : {}),
          ...(position ? {position} : {}),
        }
      )
    }),
  )
}

function all(terms: ReadonlyArray<Term | undefined>): Term[] | undefined {
  const found = terms.filter(each => each !== undefined)
  return found.length === terms.length && found.length > 0 ? found : undefined
}

/** `**Product:** A, B · **Tools:** C` → two lines. */
function byBoldKeys(line: readonly Phrasing[]): Phrasing[][] {
  const result: Phrasing[][] = [[]]
  for (const [index, node] of line.entries()) {
    const before = line[index - 1]
    if (
      node.type === 'strong' &&
      before?.type === 'text' &&
      /[·|;•]\s*$/.test(before.value)
    )
      result.push([])
    result.at(-1)?.push(node)
  }
  return result.map((each, index) =>
    index < result.length - 1
      ? trimLine(each, /^\s+/u, /\s*[·|;•]\s*$/u)
      : each,
  )
}

function term(line: readonly Phrasing[]): Term | undefined {
  const text = flatten(line)
  const found = key.exec(text.slice(0, 3 * longest))
  const name = found?.[1] ?? ''
  if (!found || name === '' || name.length > longest) return undefined
  if (!/^[\p{L}\p{N}\u{fffc}\p{Extended_Pictographic}]/u.test(name))
    return undefined
  if (/\d/.test(name) && findPeriods(name).length > 0) return undefined
  const value = trimLine(cutAt(line, found[0].length)[1], /^\s+/u, /\s+$/u)
  if (flatten(value).trim() === '') return undefined
  const position = positionOf(line)
  return {
    type: 'term',
    term: plain(
      trimLine(cutAt(line, found[0].length)[0], /^\s+/u, /[\s:：]+$/u),
    ),
    description: value,
    ...(position ? {position} : {}),
  }
}

/** A key is bold in all formats; that it is need not be said. */
function plain(nodes: readonly Phrasing[]): Phrasing[] {
  const [only, ...more] = nodes
  return only?.type === 'strong' && more.length === 0
    ? only.children
    : [...nodes]
}
