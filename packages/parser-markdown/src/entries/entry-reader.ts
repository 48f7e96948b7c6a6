import type {Entry, SectionKind} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Flow} from '../flow.ts'
import type {Line} from '../line/line.ts'

/** What a section is made of while entries are looked for. */
export type Unit = Exclude<Flow, {type: 'paragraph'}> | Line

/** The units of a section from one place on. */
export interface Cursor {
  /** The unit so many places ahead; 0 is the one to read. */
  at(ahead: number): Unit | undefined
}

/** What surrounds the entry that is looked for. */
export interface Scope {
  readonly context: Context
  readonly kind: SectionKind
  /** Depth of the headings of sections. */
  readonly level: number
  /**
   * Whether a dated entry is open: then a year in a bullet or a line of text
   * is part of what is told.
   */
  readonly inDated: boolean
  /** Whether that entry is itself a line of text: then another may follow. */
  readonly inPlain: boolean
  /** Whether no heading and no list encloses it. */
  readonly inLine: boolean
  /** Where the line right before has its date, if it is an entry by that. */
  readonly lineBefore: DateSide | undefined
}

/** Where a line has its date. */
export type DateSide = 'start' | 'end'

/** An entry that begins. */
export interface Opening {
  entry: Entry
  /**
   * How high it stands: it closes open entries of the same rank and below
   * (greater). Headings have their depth.
   */
  rank: number
  /** What is in it for certain; what follows may belong to it as well. */
  body?: readonly Flow[]
}

/** Entries that begin here, and how many units their headers take. */
export interface Found {
  openings: Opening[]
  used: number
  /** Where the date stands, where the header is a line of text. */
  side?: DateSide
}

/**
 * Knows one way of writing entries. Looks at what is ahead, and answers only
 * where an entry begins.
 */
export type EntryReader = (cursor: Cursor, scope: Scope) => Found | undefined

/** Ranks of entries that have no heading. */
export const ranks = {
  bold: 20,
  boldItalic: 21,
  plain: 22,
  emphasis: 23,
} as const
