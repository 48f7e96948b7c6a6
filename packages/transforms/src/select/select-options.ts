/**
 * What a target takes of the CV. Whatever is left out is recorded by the rule
 * `left-out`; `cvast build --explain` lists it.
 */
export interface SelectOptions {
  /**
   * Takes only what has one of these tags; what has no tag is for everyone.
   * Default: takes all tags.
   */
  include?: readonly string[]
  /** Leaves out what has one of these tags, whatever `include` says. */
  exclude?: readonly string[]
  /** Whether what is marked `private` is taken. Default: `false`. */
  private?: boolean
  /**
   * The sections to take, in this order, by kind (`work`) or by title
   * (`Selected talks`). `'...'` stands for all that are not named, as they are
   * in the source. Default: all.
   */
  sections?: readonly string[]
  /** How much of a section is taken, by its kind or title. */
  limits?: Readonly<Record<string, SectionLimit>>
  /** Leaves out what ended before: `2014` or `'2014-06'`. */
  since?: number | string
  /** Titles of sections, by kind or title: `{work: 'Experience'}`. */
  sectionTitles?: Readonly<Record<string, string>>
  /** Sections whose lists are numbered, by kind or title. */
  numbered?: readonly string[]
  /**
   * Names to set in bold, by section, in whatever spelling they stand there:
   * `{publications: ['Jane Doe']}` finds `J. Doe` and `Doe, J.` as well.
   */
  bold?: Readonly<Record<string, readonly string[]>>
  /** The line under the name. `false`: none. Default: the one of the CV. */
  headline?: string | false
  /**
   * The text of the summary; empty lines part paragraphs. `false`: none.
   * Default: the one of the CV.
   */
  summary?: string | false
  /**
   * The contacts to take, in this order, by kind (`email`) or label
   * (`GitHub`). Default: all.
   */
  contacts?: readonly string[]
  /** Last paragraph of the document, such as a clause of consent. */
  closing?: string
  /** Whether the photo is taken. Default: `false`. */
  photo?: boolean
}

/** How much of a section is taken. */
export interface SectionLimit {
  /** At most so many entries; without entries, so many items. */
  max?: number
  /** As `since` of the target, for this section. */
  since?: number | string
}
