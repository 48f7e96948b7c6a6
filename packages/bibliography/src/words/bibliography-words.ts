import type {PublicationType, Status, Thesis} from '../publication.ts'

/** What the styles say beside the facts, in one language. */
export interface BibliographyWords {
  and: string
  etAl: string
  /** `{names} (Ed.)`, `(Eds.)` */
  editor: string
  editors: string
  translator: string
  translators: string
  /** Before the book of a chapter. */
  in: string
  /** `{n}`: an ordinal (`2nd`), or what the entry says. */
  edition: string
  volume: string
  number: string
  chapter: string
  page: string
  pages: string
  articleNumber: string
  version: string
  /** In place of a year. */
  noDate: string
  /** Before the day on which an address was looked at. */
  accessed: string
  presentedAt: string
  /** Opening and closing quotation marks. */
  quotes: readonly [string, string]
  /** A short month that wants a full stop. */
  bareMonth: RegExp
  /** `1` → `1st` */
  ordinal: (number: number) => string
  status: Readonly<Record<Status, string>>
  theses: Readonly<Record<Thesis | 'other', string>>
  genres: {report: string; software: string; dataset: string; patent: string}
  /** Titles of groups. */
  groups: Readonly<Record<PublicationType, string>>
}
