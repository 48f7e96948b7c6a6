/**
 * The cvast tree, whole, in one file.
 *
 * cvast extends [mdast](https://github.com/syntax-tree/mdast) the way mdast
 * extends [unist](https://github.com/syntax-tree/unist): prose is mdast, and
 * around it stand the few nodes that say what a CV means. The tree holds
 * meaning only: never escapes, fonts, or anything of an output format.
 *
 * Conventions: facts are fields, prose is children; `type` names a node,
 * `kind` a value among a few. Optional fields are absent, never `undefined`.
 */
import type {Data, Position, Node as UnistNode} from 'unist'

/** What every node may carry. */
export interface Node extends UnistNode {
  type: string
  /** Where the node stands in the source; absent on generated nodes. */
  position?: Position
  /** Notes of tools. Nothing of what the CV says is in here. */
  data?: NodeData
}

/** What a parser notes for the steps after it. */
export interface NodeData extends Data {
  /**
   * Comments of the author that stand before this node; on the root, those at
   * the end.
   */
  comments?: string[]
  /** On the root: the YAML at the top, as it is. */
  frontMatter?: string
  /** On the root: files whose works are to be listed. */
  bibliography?: BibliographySource[]
}

/** A file of publications that the source names. */
export interface BibliographySource {
  /** Relative to the source's folder: `refs.bib`. */
  path: string
  position?: Position
}

/** Marks that select what goes into which document. */
export interface Attributes {
  /** Names to choose by: `['academic', 'physics']`. */
  tags?: string[]
  /** Language of this part, BCP 47: `de`, `pt-BR`. */
  lang?: string
  /** Left out of every target that does not ask for it. */
  private?: boolean
}

// --- The frame: what makes it a CV -----------------------------------------

/** Root of the tree: the person, then the sections. */
export interface Cv extends Node {
  type: 'cv'
  /** Main language of the text, BCP 47. Absent: not said by the source. */
  lang?: string
  children: [Person, ...Section[]]
}

/** Whom the CV is about. */
export interface Person extends Node {
  type: 'person'
  /** Full name as written; empty when the source names nobody. */
  name: string
  /** The line under the name: `Senior software engineer`. */
  headline?: Phrasing[]
  /** Path of a picture, relative to the source. */
  photo?: string
  children: Contact[]
}

/** What a contact's value is. */
export type ContactKind =
  | 'email'
  | 'phone'
  | 'url'
  | 'profile'
  | 'location'
  | 'other'

/** One way to reach the person. */
export interface Contact extends Node, Attributes {
  type: 'contact'
  kind: ContactKind
  /** What the source calls it: `GitHub`, `Mobile`. */
  label?: string
  /** As shown: `jane@example.org`, `github.com/jane`, `Hamburg, Germany`. */
  value: string
  /** Where it leads: `mailto:jane@example.org`, `https://github.com/jane`. */
  url?: string
}

/**
 * Standard kinds of section. A section whose title says none of them is
 * `custom`.
 */
export const sectionKinds = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'publications',
  'talks',
  'awards',
  'grants',
  'interests',
  'projects',
  'certificates',
  'courses',
  'teaching',
  'service',
  'volunteering',
  'memberships',
  'patents',
  'references',
  'contact',
  'personal',
  'custom',
] as const

export type SectionKind = (typeof sectionKinds)[number]

/** A titled part of the CV. */
export interface Section extends Node, Attributes {
  type: 'section'
  kind: SectionKind
  /** As written; empty for text before the first title. */
  title: Phrasing[]
  children: SectionContent[]
}

/** One job, degree, project, or anything else with a header of its own. */
export interface Entry extends Node, Attributes {
  type: 'entry'
  /**
   * The whole header without its date. Empty when the entry is a dated
   * sentence: the sentence is then the first child.
   */
  title: Phrasing[]
  period?: Period
  /**
   * The position held: `Senior software engineer`. Named `role` since
   * `position` is unist's word for the place in the source. Found in the
   * title, where it is decidable; the title keeps the words.
   */
  role?: string
  /** Found in the title, where it is decidable; the title keeps the words. */
  organization?: string
  /** Found in the title, where it is decidable; the title keeps the words. */
  location?: string
  children: SectionContent[]
}

/** `Key: value` lines: skills, languages, facts. */
export interface TermList extends Node {
  type: 'termList'
  children: Term[]
}

/** One `key: value` line. */
export interface Term extends Node, Attributes {
  type: 'term'
  term: Phrasing[]
  description: Phrasing[]
}

/** A page starts here, in formats that have pages. */
export interface PageBreak extends Node {
  type: 'pageBreak'
}

// --- Dates -----------------------------------------------------------------

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/**
 * A date as precise as its source and no more. At most one of `month`,
 * `quarter`, `season` is there; `day` only beside `month`.
 */
export interface PartialDate {
  /** Gregorian year, 1 to 9999. */
  year: number
  /** 1 (January) to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** 1 to 4, calendar quarters. */
  quarter?: number
  season?: Season
  /** `ca. 2012`, `Mid-June 2017`. */
  approximate?: true
  /** `June 2027 (expected)`. */
  expected?: true
}

/**
 * When something was.
 *
 * | written | start | end |
 * | --- | --- | --- |
 * | `November 2018` (a point) | `{year: 2018, month: 11}` | absent |
 * | `10/2015–present`, `since 10/2015`, `2015–` | `{year: 2015, month: 10}` | `'present'` |
 * | `I/2017–II/2017` | `{year: 2017, quarter: 1}` | `{year: 2017, quarter: 2}` |
 * | `until 2015` | absent | `{year: 2015}` |
 */
export interface Period {
  start?: PartialDate
  end?: PartialDate | 'present'
  /** The source's spelling, without the marks around it; printed by default. */
  written: string
}

// --- Prose: mdast ----------------------------------------------------------

/** mdast `paragraph`. */
export interface Paragraph extends Node, Attributes {
  type: 'paragraph'
  children: Phrasing[]
}

/** mdast `list`. */
export interface List extends Node {
  type: 'list'
  ordered: boolean
  /** First number of an ordered list. */
  start?: number
  /** Whether blank lines part the items. */
  spread: boolean
  children: ListItem[]
}

/** mdast `listItem`. */
export interface ListItem extends Node, Attributes {
  type: 'listItem'
  /** A GFM task: done or not. */
  checked?: boolean
  spread: boolean
  /**
   * The date found in the item's text. The text keeps it; whoever prints the
   * children prints the date.
   */
  period?: Period
  children: Block[]
}

/** mdast `blockquote`. */
export interface Blockquote extends Node {
  type: 'blockquote'
  children: Block[]
}

/** mdast `code`. */
export interface Code extends Node {
  type: 'code'
  language?: string
  meta?: string
  value: string
}

/** mdast `math`: a displayed formula, TeX. */
export interface Math extends Node {
  type: 'math'
  value: string
}

export type Align = 'left' | 'center' | 'right'

/** mdast `table`; the first row is its head. */
export interface Table extends Node {
  type: 'table'
  /** One per column. */
  align: Array<Align | null>
  children: TableRow[]
}

/** mdast `tableRow`. */
export interface TableRow extends Node {
  type: 'tableRow'
  children: TableCell[]
}

/** mdast `tableCell`. */
export interface TableCell extends Node {
  type: 'tableCell'
  children: Phrasing[]
}

/** mdast `thematicBreak`. */
export interface ThematicBreak extends Node {
  type: 'thematicBreak'
}

/** mdast `footnoteDefinition`; stands in the block where the source has it. */
export interface FootnoteDefinition extends Node {
  type: 'footnoteDefinition'
  /** Links it to its references; compared as it is. */
  identifier: string
  children: Block[]
}

/** mdast `text`; line endings inside are spaces to the reader. */
export interface Text extends Node {
  type: 'text'
  value: string
}

/** mdast `emphasis`. */
export interface Emphasis extends Node {
  type: 'emphasis'
  children: Phrasing[]
}

/** mdast `strong`. */
export interface Strong extends Node {
  type: 'strong'
  children: Phrasing[]
}

/** mdast `delete`. */
export interface Delete extends Node {
  type: 'delete'
  children: Phrasing[]
}

/** Raised text, `<sup>` in Markdown: 1<sup>st</sup>. */
export interface Superscript extends Node {
  type: 'superscript'
  children: Phrasing[]
}

/** Lowered text, `<sub>` in Markdown: H<sub>2</sub>O. */
export interface Subscript extends Node {
  type: 'subscript'
  children: Phrasing[]
}

/** Text in another language, or with a direction of its own: `<span lang>`. */
export interface Span extends Node {
  type: 'span'
  /** BCP 47. */
  lang: string
  children: Phrasing[]
}

/** mdast `inlineCode`. */
export interface InlineCode extends Node {
  type: 'inlineCode'
  value: string
}

/** mdast `inlineMath`: TeX. */
export interface InlineMath extends Node {
  type: 'inlineMath'
  value: string
}

/** mdast `link`. */
export interface Link extends Node {
  type: 'link'
  url: string
  title?: string
  children: Phrasing[]
}

/** mdast `image`. */
export interface Image extends Node {
  type: 'image'
  /** Relative to the source's folder. */
  url: string
  title?: string
  /** What the picture shows, in words. */
  alt: string
}

/** mdast `break`: the line ends here. */
export interface Break extends Node {
  type: 'break'
}

/** mdast `footnoteReference`. */
export interface FootnoteReference extends Node {
  type: 'footnoteReference'
  identifier: string
}

// --- The two maps ----------------------------------------------------------

/** Nodes inside a line. Closed. */
export interface PhrasingMap {
  text: Text
  emphasis: Emphasis
  strong: Strong
  delete: Delete
  superscript: Superscript
  subscript: Subscript
  span: Span
  inlineCode: InlineCode
  inlineMath: InlineMath
  link: Link
  image: Image
  break: Break
  footnoteReference: FootnoteReference
}

/** Nodes that stand on lines of their own, anywhere. Closed. */
export interface BlockMap {
  paragraph: Paragraph
  list: List
  blockquote: Blockquote
  code: Code
  math: Math
  table: Table
  thematicBreak: ThematicBreak
  pageBreak: PageBreak
  footnoteDefinition: FootnoteDefinition
  termList: TermList
}

/** Nodes that stand only in a certain parent. Closed. */
export interface FrameMap {
  cv: Cv
  person: Person
  contact: Contact
  section: Section
  entry: Entry
  term: Term
  listItem: ListItem
  tableRow: TableRow
  tableCell: TableCell
}

/**
 * Every node of cvast. Closed on purpose: a node added here breaks the handler
 * table of every renderer until it answers.
 */
export interface CoreNodeMap extends FrameMap, BlockMap, PhrasingMap {}

/**
 * Nodes of plug-ins. Open: add yours by declaration merging. Renderers may
 * lack a handler for them and then fall back visibly.
 *
 * ```ts
 * declare module '@cvast/core' {
 *   interface ExtensionNodeMap {
 *     rating: {node: Rating; content: 'phrasing'}
 *   }
 * }
 * ```
 */
// biome-ignore lint/suspicious/noEmptyInterface: open for declaration merging
export interface ExtensionNodeMap {}

type ExtensionOf<Content> = {
  [T in keyof ExtensionNodeMap]: ExtensionNodeMap[T] extends {
    node: infer N extends Node
    content: Content
  }
    ? N
    : never
}[keyof ExtensionNodeMap]

/** Any node of cvast, of whatever place. */
export type CoreNode = CoreNodeMap[keyof CoreNodeMap]

/** What stands inside a line. */
export type Phrasing = PhrasingMap[keyof PhrasingMap] | ExtensionOf<'phrasing'>

/** What stands on lines of its own: in entries, items, quotes. */
export type Block = BlockMap[keyof BlockMap] | ExtensionOf<'block'>

/** What stands in a section or in an entry. */
export type SectionContent = Block | Entry

/** Any node that can be in a tree. */
export type AnyNode = CoreNode | Phrasing | Block

/** Node with children. */
export type Parent = Extract<CoreNode, {children: unknown[]}>
