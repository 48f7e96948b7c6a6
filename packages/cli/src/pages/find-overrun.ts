import {type AnyNode, type Cv, type Section, toText} from '@cvast/core'

/** What stands behind the last page that a target allows. */
export interface Overrun {
  /** What the first page too many begins with. */
  node: AnyNode
  /** How many words stand from there on. */
  words: number
  /** Their entries and sections: `the rest of Alpha GmbH`, `section Awards`. */
  parts: string[]
}

/** A word of the document and where it belongs. */
interface Word {
  text: string
  node: AnyNode
  section: Section
  entry: AnyNode | undefined
}

/** As many words as tell one place of a CV from another. */
const window = 12

/**
 * Finds in `tree` where page `max + 1` begins. Pages hold what the tree does
 * not (numbers, words cut in two) and the other way round, so the first words
 * of the page are looked for where most of them stand together, nearest to
 * where they should be by their number.
 */
export function findOverrun(
  tree: Cv,
  pages: readonly string[],
  max: number,
): Overrun | undefined {
  const words = wordsOf(tree)
  const over = split(pages.slice(max).join('\n'))
  if (words.length === 0 || over.length === 0) return undefined
  const start = bestStart(
    words.map(each => each.text),
    over.slice(0, window),
    words.length - over.length,
  )
  const first = words[start]
  if (!first) return undefined
  return {
    node: first.node,
    words: words.length - start,
    parts: partsOf(words, start),
  }
}

/** Where `wanted` fits best. */
function bestStart(
  all: readonly string[],
  wanted: readonly string[],
  near: number,
): number {
  let best = {at: Math.max(0, near), score: -1}
  for (let at = 0; at < all.length; at++) {
    const here = all.slice(at, at + wanted.length)
    const hits = wanted.filter((each, i) => here[i] === each).length
    const score =
      hits +
      wanted.filter(each => here.includes(each)).length +
      (here[0] === wanted[0] ? 1 : 0)
    const isNearer = Math.abs(at - near) < Math.abs(best.at - near)
    if (score > best.score || (score === best.score && isNearer))
      best = {at, score}
  }
  return best.at
}

/** Every word of the sections, in the order of reading. */
function wordsOf(tree: Cv): Word[] {
  const result: Word[] = []
  for (const section of tree.children.slice(1) as Section[])
    walk(section, section, undefined)
  return result

  function walk(
    node: AnyNode,
    section: Section,
    entry: AnyNode | undefined,
  ): void {
    if (node.type === 'section' || node.type === 'entry') {
      const self = node.type === 'entry' ? (entry ?? node) : undefined
      add([toText(node.title)], node, section, self)
      if (node.type === 'entry' && node.period)
        add([node.period.written], node, section, self)
      for (const each of node.children) walk(each, section, self)
    } else if (
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'termList' ||
      node.type === 'blockquote'
    )
      for (const each of node.children) walk(each, section, entry)
    else add([toText(node)], node, section, entry)
  }

  function add(
    texts: readonly string[],
    node: AnyNode,
    section: Section,
    entry: AnyNode | undefined,
  ): void {
    for (const text of texts.flatMap(split))
      result.push({text, node, section, entry})
  }
}

/**
 * Entries of the section that is cut, and the sections behind it. What begins
 * on an earlier page is there with its rest only.
 */
function partsOf(words: readonly Word[], start: number): string[] {
  const result = new Map<AnyNode, string>()
  const before = new Set(
    words.slice(0, start).flatMap(each => [each.section, each.entry]),
  )
  for (const {section, entry} of words.slice(start)) {
    const part = before.has(section) ? (entry ?? section) : section
    if (result.has(part)) continue
    const name = nameOf(part)
    const kind = part === section ? 'section ' : ''
    const rest = before.has(part) ? 'the rest of ' : ''
    result.set(part, `${rest}${kind}\`${name}\``)
  }
  return [...result.values()]
}

/** The title, else the first words. */
function nameOf(node: AnyNode): string {
  const title = 'title' in node && Array.isArray(node.title) ? node.title : []
  const text = toText(title as never[]) || toText(node)
  const [line = ''] = text.split('\n', 1)
  return [...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line
}

function split(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/(\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
