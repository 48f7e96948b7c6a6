import {contentModel} from './content-model.ts'
import type {
  AnyNode,
  Block,
  BlockMap,
  CoreNode,
  Entry,
  Phrasing,
  PhrasingMap,
} from './nodes.ts'

const phrasingTypes = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'inlineCode',
  'inlineMath',
  'link',
  'image',
  'break',
  'footnoteReference',
] satisfies Array<keyof PhrasingMap>)

const blockTypes = new Set<string>([
  'paragraph',
  'list',
  'blockquote',
  'code',
  'math',
  'table',
  'thematicBreak',
  'pageBreak',
  'footnoteDefinition',
  'termList',
] satisfies Array<keyof BlockMap>)

/** A core node that stands inside a line. */
export function isPhrasing(node: AnyNode): node is Phrasing {
  return phrasingTypes.has(node.type)
}

/** A core node that stands on lines of its own. */
export function isBlock(node: AnyNode): node is Block {
  return blockTypes.has(node.type)
}

export function isEntry(node: AnyNode): node is Entry {
  return node.type === 'entry'
}

/** A node of cvast itself, not of a plug-in. */
export function isCore(node: AnyNode): node is CoreNode {
  return Object.hasOwn(contentModel, node.type)
}
