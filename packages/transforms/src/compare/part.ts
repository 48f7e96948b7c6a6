import {
  type AnyNode,
  type Period,
  type Section,
  type SectionContent,
  type SectionKind,
  toText,
} from '@cvast/core'

/** What a translation of a CV must have, too. */
export interface Part {
  what: 'section' | 'entry' | 'item' | 'term'
  node: AnyNode
  /** The title, else the first line. */
  title: string
  /** The words of the title, or of the whole item, without case. */
  words: ReadonlySet<string>
  kind?: SectionKind
  period?: Period
  parts: Part[]
}

export function sectionParts(sections: readonly Section[]): Part[] {
  return sections.map(node => ({
    what: 'section',
    node,
    kind: node.kind,
    ...named(toText(node.title) || toText(node.children)),
    parts: node.children.flatMap(contentParts),
  }))
}

/** Prose may be cut into other paragraphs by a translator; it is no part. */
function contentParts(node: SectionContent): Part[] {
  switch (node.type) {
    case 'entry':
      return [
        {
          what: 'entry',
          node,
          ...named(toText(node.title) || toText(node.children)),
          ...(node.period ? {period: node.period} : {}),
          parts: node.children.flatMap(contentParts),
        },
      ]
    case 'list':
      return node.children.map(item => ({
        what: 'item',
        node: item,
        ...named(toText(item)),
        ...(item.period ? {period: item.period} : {}),
        parts: [],
      }))
    case 'termList':
      return node.children.map(term => ({
        what: 'term',
        node: term,
        ...named(toText(term)),
        parts: [],
      }))
    default:
      return []
  }
}

function named(text: string): Pick<Part, 'title' | 'words'> {
  return {
    title: text.split('\n', 1)[0] ?? '',
    words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  }
}
