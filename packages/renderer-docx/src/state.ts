import type {Align, Handlers, RenderContext} from '@cvast/core'
import type {Design} from './design/design.ts'
import type {Found, Story} from './found/found.ts'
import type {DocumentLanguages} from './language/document-languages.ts'
import type {DocxOptions} from './options.ts'
import type {HouseStyle} from './reference/house-style.ts'
import type {Mark} from './run/mark.ts'
import type {Xml} from './xml/xml.ts'

/** What answers for each node. */
export type DocxHandlers = Handlers<Xml, State>

/** What a handler knows beside its node. */
export interface State {
  readonly handlers: DocxHandlers
  /** The same for the whole document. */
  readonly context: RenderContext<DocxOptions>
  readonly design: Design
  readonly languages: DocumentLanguages
  /** The look of a reference document, where one is used. */
  readonly house: HouseStyle | undefined
  /** Ids that a reference document gives to our styles. */
  readonly styleIds: ReadonlyMap<string, string>
  /** What was met on the way, for the other parts of the package. */
  readonly found: Found
  /** The part that the text goes to; it has relationships of its own. */
  readonly story: Story
  /** What surrounds the node: copied for children, never set. */
  readonly scope: Scope
}

/** What surrounds a node. */
export interface Scope {
  readonly marks: readonly Mark[]
  /** The style of the paragraph is bold: Word takes bold in bold for light. */
  readonly bold: boolean
  /** Language that the source names for this part. */
  readonly lang?: string | undefined
  /** The paragraph runs from right to left. */
  readonly rightToLeft: boolean
  /** Style of a plain paragraph here. */
  readonly style: string
  /** Level of the nearest heading above; 0 is none. */
  readonly headingLevel: number
  /** Lists around. */
  readonly listDepth: number
  /** Quotes around. */
  readonly quoteDepth: number
  /** What the next paragraph begins with: a date, a box, a note's number. */
  readonly lead?: Xml | undefined
  /** The next paragraph is an item of this list. */
  readonly numbering?: Numbering | undefined
  /** Of the table around. */
  readonly columns?: Columns | undefined
  /** Of the table's cell around. */
  readonly cell?: CellPlace | undefined
  readonly inLink: boolean
  readonly inFootnote: boolean
  /** Nodes around, to stop before the stack does. */
  readonly depth: number
}

/** An instance of a list and a level in it. */
export interface Numbering {
  /** `w:numId` */
  readonly instance: number
  /** `w:ilvl`, from 0. */
  readonly level: number
  readonly ordered: boolean
}

/** What a row shares with its table. */
export interface Columns {
  readonly align: ReadonlyArray<Align | null>
  /** In twips; every row has as many cells. */
  readonly widths: readonly number[]
  readonly header: boolean
}

/** What a cell shares with its column and row. */
export interface CellPlace {
  readonly align: Align | null
  readonly width: number | undefined
  readonly header: boolean
}
