import type {PartialDate, Phrasing} from '@cvast/core'

/** One of the authors, editors or translators. */
export interface Name {
  /** `Berg`; a body's whole name: `Alpha Group`. */
  family: string
  /** `Jan Peter`; empty where there is none. */
  given: string
  /** `van der` */
  particle: string
  /** `Jr.` */
  suffix: string
  /** A body, or a name that is to stay as it is. */
  literal: boolean
}

/** A list of names; `others` is set where it ends with "and others". */
export interface Names {
  readonly list: readonly Name[]
  readonly others: boolean
}

/** What is told apart when publications are written and grouped. */
export const publicationTypes = [
  'article',
  'book',
  'chapter',
  'paper',
  'preprint',
  'thesis',
  'report',
  'software',
  'dataset',
  'patent',
  'talk',
  'other',
] as const

export type PublicationType = (typeof publicationTypes)[number]

export type Thesis = 'phd' | 'master' | 'bachelor'

/** How far a work has come that is not out. */
export type Status = 'preparation' | 'submitted' | 'press' | 'forthcoming'

/** A title: as written, and in sentence case with what is protected kept. */
export interface Title {
  readonly written: readonly Phrasing[]
  readonly sentence: readonly Phrasing[]
}

/** When it came out. */
export interface Issued {
  /** For sorting, and for styles that write a month. */
  readonly date?: PartialDate
  /** The end of a range: `2020/2021`. */
  readonly until?: PartialDate
  /** What is no date, as it is: `2020a`. */
  readonly written?: string
}

/** A place of an entry in its file. */
export interface EntryPlace {
  readonly file: string
  readonly line: number
}

/** One work, whatever file it is from. Text fields are empty when absent. */
export interface Publication {
  readonly key: string
  readonly place: EntryPlace
  readonly type: PublicationType
  readonly title: Title
  readonly authors: Names
  readonly editors: Names
  readonly translators: Names
  readonly issued: Issued
  readonly status?: Status
  /** Journal, book of the chapter, proceedings. */
  readonly container: readonly Phrasing[]
  readonly series: readonly Phrasing[]
  readonly volume: string
  readonly number: string
  readonly pages: string
  /** `e012345`, where there are no pages. */
  readonly articleNumber: string
  readonly edition: string
  readonly chapter: string
  readonly version: string
  readonly publisher: readonly Phrasing[]
  readonly location: string
  /** Of a thesis or report: who gave it out. */
  readonly institution: readonly Phrasing[]
  /** `PhD thesis`, `Technical report`; empty: the style's word for it. */
  readonly genre: string
  readonly thesis?: Thesis
  /** Of a conference or talk. */
  readonly event: readonly Phrasing[]
  readonly holder: string
  readonly doi: string
  readonly url: string
  /** When the address was looked at. */
  readonly accessed?: PartialDate
  readonly eprint?: Eprint
  readonly isbn: string
  readonly issn: string
  /** `Best paper award.` */
  readonly note: readonly Phrasing[]
  /** BCP 47, where the work says it. */
  readonly lang?: string
  /** The entry in BibTeX, for the file beside the document. */
  readonly source: string
}

/** Where a preprint lies. */
export interface Eprint {
  /** `arXiv` */
  readonly archive: string
  /** `2001.00001`, `hep-th/9901001` */
  readonly id: string
  /** `hep-th` */
  readonly category: string
}
