/** The value of a field, macros replaced, LaTeX not yet read. */
export interface RawField {
  /** As the file spells it: `journalTitle`. */
  readonly name: string
  readonly value: string
  readonly line: number
}

/** One entry of a BibTeX file. */
export interface RawEntry {
  /** In lower case: `article`. */
  readonly type: string
  readonly key: string
  readonly line: number
  /** By name in lower case. A map: `constructor` is a name like any other. */
  readonly fields: ReadonlyMap<string, RawField>
}
