import type {FootnoteDefinition} from '@cvast/core'
import type {Mark} from '../run/mark.ts'
import type {Xml} from '../xml/xml.ts'

/** What was met while the text was written; other parts are made of it. */
export interface Found {
  /** Ids of styles. */
  readonly styles: Set<string>
  /** Combined character styles by id. */
  readonly combinations: Map<string, readonly Mark[]>
  /** Lists, in order; the n-th has `w:numId` n + 3. */
  readonly lists: ListInstance[]
  /** Pictures by their name in the tree. */
  readonly pictures: Map<string, Picture>
  /** Drawings so far: their ids must differ. */
  readonly drawings: {count: number}
  readonly footnotes: Footnotes
}

/** A list, with its own count. */
export interface ListInstance {
  ordered: boolean
  start: number
  /** Lists around it. */
  level: number
  /** Quotes around it. */
  quoteDepth: number
}

/** A picture file in the package. */
export interface Picture {
  /** `media/picture1.png` */
  target: string
  type: 'png' | 'jpeg' | 'gif'
  bytes: Uint8Array
  /** In English Metric Units, 914400 to the inch. */
  width: number
  height: number
}

/** Footnotes: what the tree has, and what was written. */
export interface Footnotes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers with a reference outside footnotes. */
  readonly referenced: ReadonlySet<string>
  /** Bodies by identifier, in order; the n-th has `w:id` n + 1. */
  readonly written: Map<string, Xml>
  /** They are a part of their own. */
  readonly story: Story
}

/** A part with running text and what it points to. */
export interface Story {
  /** By kind and target: `hyperlink https://alpha.example`. */
  readonly relationships: Map<string, Relationship>
}

export interface Relationship {
  id: string
  /** Last piece of the type's URI. */
  kind: string
  target: string
  external: boolean
}
