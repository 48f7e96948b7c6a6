import {
  type AnyNode,
  type Attributes,
  type Cv,
  isPhrasing,
  type Report,
  visit,
} from '@cvast/core'
import type {Html, Nodes, Root} from 'mdast'
import type {Point, Position} from 'unist'
import {attributesOf} from './attributes-of.ts'
import {scanDirective} from './scan-directive.ts'

/** What a directive says of the block that it stands in. */
interface Said {
  attributes: Attributes
  /** Of the directive. */
  at: Position
  /** Of the block that it is in, or right below; absent: it stands alone. */
  block: Position | undefined
  directive: string
}

/** Nodes that can have tags, a language, and be private. */
const able: ReadonlySet<string> = new Set([
  'section',
  'entry',
  'listItem',
  'paragraph',
  'term',
  'contact',
])

type Placed = AnyNode & Attributes & {position: Position}

/**
 * Sees to it that every directive about tags, language and privacy has a node:
 * most were put on theirs when it was read. The others are about what came of
 * the block that they end: contacts of a line, the entry of a dated line. What
 * is about nothing is reported, as an error where it says `private`.
 */
export function settleAttributes(tree: Cv, root: Root, report: Report): void {
  const said = saidIn(root)
  if (said.length === 0) return
  const open = new Set(said)
  const nodes: Placed[] = []
  visit(tree, node => {
    if (node.position && !isPhrasing(node)) nodes.push(node as Placed)
  })
  nodes.sort((a, b) => compare(a.position.start, b.position.start))
  for (const node of nodes)
    if (able.has(node.type))
      for (const each of between(said, node.position, ({at}) => at))
        if (satisfies(node, each.attributes)) open.delete(each)
  for (const each of open) {
    const targets = each.block ? nodesOf(each.block, nodes) : []
    for (const node of targets) put(node, each.attributes)
    if (targets.length > 0) continue
    const {directive, at} = each
    report(
      each.attributes.private ? 'private-unused' : 'directive-unused',
      {directive},
      at,
    )
  }
}

/** Every directive with something to choose by, in order. */
function saidIn(root: Root): Said[] {
  const result: Said[] = []
  const stack: Array<{node: Nodes; block: Nodes | undefined}> = [
    {node: root, block: undefined},
  ]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, block} = step
    if (node.type === 'html') result.push(...saidBy(node, block?.position))
    if (!('children' in node)) continue
    const inner = blocks.has(node.type) ? node : block
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i] as Nodes
      const above = node.children[i - 1] as Nodes | undefined
      stack.push({
        node: child,
        block:
          child.type === 'html' && !blocks.has(node.type)
            ? blockOf(child, above, node)
            : inner,
      })
    }
  }
  return result
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'defListTerm',
])

/** A directive on a line of its own is about the line above, or the item. */
function blockOf(
  node: Html,
  above: Nodes | undefined,
  parent: Nodes,
): Nodes | undefined {
  const line = node.position?.start.line ?? 0
  if (above && above.position?.end.line === line - 1) {
    if (parent.type === 'listItem' && parent.children.length === 2)
      return parent
    if (above.type === 'paragraph' || above.type === 'heading') return above
  }
  return undefined
}

function saidBy(node: Html, block: Position | undefined): Said[] {
  const {position} = node
  if (!position) return []
  return [...node.value.matchAll(/<!--\s*cv:(\s[\s\S]*?)-->/g)].flatMap(
    ([directive, inside = '']) => {
      const found = scanDirective(inside)
      // A section without title is what follows its directive.
      if ('problem' in found || found.words.has('section')) return []
      const attributes = attributesOf([found])
      return Object.keys(attributes).length === 0
        ? []
        : [{attributes, at: position, block, directive}]
    },
  )
}

function satisfies(node: Attributes, said: Attributes): boolean {
  return (
    (!said.private || node.private === true) &&
    (said.lang === undefined || node.lang !== undefined) &&
    (said.tags ?? []).every(each => node.tags?.includes(each))
  )
}

/** The outermost nodes in a block; of a line with a date, the entry above. */
function nodesOf(block: Position, nodes: readonly Placed[]): Placed[] {
  const result: Placed[] = []
  for (const each of between(nodes, block, node => node.position)) {
    const last = result.at(-1)
    if (!able.has(each.type)) continue
    // A section goes on behind its heading, and begins with it.
    const isHeading = compare(each.position.start, block.start) === 0
    if (!isHeading && !isWithin(each.position, block)) continue
    if (last && isWithin(each.position, last.position)) continue
    result.push(each)
  }
  if (result.length > 0) return result
  const above = nodes[firstFrom(nodes, block.start, node => node.position) - 1]
  return above?.type === 'entry' && above.period ? [above] : []
}

/** Those of an ordered list that begin within `place`. */
function between<T>(
  list: readonly T[],
  {start, end}: Position,
  placeOf: (each: T) => Position,
): T[] {
  const result: T[] = []
  for (let i = firstFrom(list, start, placeOf); i < list.length; i++) {
    const each = list[i] as T
    if (compare(placeOf(each).start, end) >= 0) break
    result.push(each)
  }
  return result
}

/** Index of the first that begins at `start` or later. */
function firstFrom<T>(
  list: readonly T[],
  start: Point,
  placeOf: (each: T) => Position,
): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(placeOf(list[middle] as T).start, start) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function isWithin(inner: Position, outer: Position): boolean {
  return (
    compare(inner.start, outer.start) >= 0 && compare(inner.end, outer.end) <= 0
  )
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}

function put(node: Attributes, {tags, lang, private: isPrivate}: Attributes) {
  if (tags) node.tags = [...new Set([...(node.tags ?? []), ...tags])]
  if (lang !== undefined) node.lang ??= lang
  if (isPrivate) node.private = true
}
